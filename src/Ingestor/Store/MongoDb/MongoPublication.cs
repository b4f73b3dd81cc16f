using MongoDB.Bson;
using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

/// <summary>Numbers finished revisions without a gap, so that a reader that pages by the sequence never misses one (decision 6).</summary>
internal sealed class MongoPublication(MongoDatabase database)
{
    private const int Batch = 200;
    private static readonly FilterDefinitionBuilder<Revision> By = Builders<Revision>.Filter;

    /// <returns>How many were given a number.</returns>
    public async Task<int> PublishAsync(CancellationToken cancellation)
    {
        var given = 0;
        while (true)
        {
            var waiting = await database.Revisions.Find(By.Eq(revision => revision.Sequence, null))
                .SortBy(revision => revision.StoredAt).ThenBy(revision => revision.Id).Limit(Batch).Project(revision => revision.Id).ToListAsync(cancellation);
            if (waiting.Count == 0)
            {
                return given;
            }

            var newest = await database.Revisions.Find(By.Type(revision => revision.Sequence, BsonType.Int64))
                .SortByDescending(revision => revision.Sequence).Limit(1).Project(revision => revision.Sequence).FirstOrDefaultAsync(cancellation) ?? 0;
            try
            {
                // Ordered: a number is only given once the one before it is visible, so no reader can pass over one.
                var result = await database.Revisions.BulkWriteAsync(
                    waiting.Select((id, index) => new UpdateOneModel<Revision>(
                        By.Eq(revision => revision.Id, id) & By.Eq(revision => revision.Sequence, null),
                        Builders<Revision>.Update.Set(revision => revision.Sequence, newest + index + 1))),
                    new BulkWriteOptions { IsOrdered = true },
                    cancellation);
                given += (int)result.ModifiedCount;
            }
            catch (MongoBulkWriteException<Revision> twice) when (twice.WriteErrors.All(error => error.Category == ServerErrorCategory.DuplicateKey))
            {
                // Another worker numbers at the same moment: look again where the numbers end.
            }
        }
    }
}
