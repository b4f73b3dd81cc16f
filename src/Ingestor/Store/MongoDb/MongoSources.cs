using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

internal sealed class MongoSources(MongoDatabase database) : ISourceStates
{
    private const int DuplicateKey = 11000;
    private static readonly FilterDefinitionBuilder<SourceState> By = Builders<SourceState>.Filter;

    public Task<SourceState?> FindAsync(string source, CancellationToken cancellation) =>
        database.RunAsync(async () => (SourceState?)await database.Sources.Find(By.Eq(state => state.Id, source)).FirstOrDefaultAsync(cancellation));

    public Task<IReadOnlyList<SourceState>> AllAsync(CancellationToken cancellation) =>
        database.RunAsync<IReadOnlyList<SourceState>>(async () => await database.Sources.Find(By.Empty).SortBy(state => state.Id).ToListAsync(cancellation));

    public Task<bool> SaveAsync(SourceState state, Lease lease, CancellationToken cancellation) =>
        database.RunAsync(async () =>
        {
            try
            {
                await database.Sources.ReplaceOneAsync(
                    By.Eq(known => known.Id, state.Id) & By.Lte(known => known.Fence, lease.Fence),
                    state with { Fence = lease.Fence },
                    new ReplaceOptions { IsUpsert = true },
                    cancellation);
                return true;
            }
            catch (MongoWriteException later) when (later.WriteError?.Code == DuplicateKey)
            {
                // The state is there under a later fence: this worker is stale.
                return false;
            }
        });
}
