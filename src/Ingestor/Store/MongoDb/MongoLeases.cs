using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

internal sealed class MongoLeases(MongoDatabase database) : ILeases
{
    private static readonly FilterDefinitionBuilder<LeaseDocument> By = Builders<LeaseDocument>.Filter;

    public Task<Lease?> AcquireAsync(string name, string owner, TimeSpan duration, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(async () =>
        {
            try
            {
                var taken = await database.Leases.FindOneAndUpdateAsync(
                    By.Eq(lease => lease.Id, name) & By.Lte(lease => lease.ExpiresAt, now),
                    Builders<LeaseDocument>.Update.Set(lease => lease.Owner, owner).Set(lease => lease.ExpiresAt, now + duration).Inc(lease => lease.Fence, 1),
                    new FindOneAndUpdateOptions<LeaseDocument> { IsUpsert = true, ReturnDocument = ReturnDocument.After },
                    cancellation);
                return new Lease(name, owner, taken.Fence, taken.ExpiresAt);
            }
            catch (MongoCommandException held) when (held.Code == 11000)
            {
                // The upsert found the name taken and not yet expired.
                return null;
            }
        });

    public Task<Lease?> RenewAsync(Lease lease, TimeSpan duration, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(async () => (await database.Leases.UpdateOneAsync(Held(lease), Builders<LeaseDocument>.Update.Set(held => held.ExpiresAt, now + duration), cancellationToken: cancellation)).MatchedCount == 1
            ? lease with { ExpiresAt = now + duration }
            : null);

    public Task ReleaseAsync(Lease lease, CancellationToken cancellation) =>
        database.RunAsync(() => database.Leases.UpdateOneAsync(Held(lease), Builders<LeaseDocument>.Update.Set(held => held.ExpiresAt, DateTimeOffset.UnixEpoch), cancellationToken: cancellation));

    private static FilterDefinition<LeaseDocument> Held(Lease lease) => By.Eq(held => held.Id, lease.Name) & By.Eq(held => held.Fence, lease.Fence);
}
