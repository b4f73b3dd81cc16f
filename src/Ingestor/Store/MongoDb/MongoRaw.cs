using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

internal sealed class MongoRaw(MongoDatabase database) : IRawArchive
{
    private static readonly FilterDefinitionBuilder<RawDocument> By = Builders<RawDocument>.Filter;

    public Task<string> PutAsync(RawBody body, CancellationToken cancellation) =>
        database.RunAsync(async () =>
        {
            var (hash, packed) = RawPacking.Pack(body.Content);
            try
            {
                await database.Raw.InsertOneAsync(new RawDocument(hash, body.Url, body.ContentType, body.FetchedAt, packed), cancellationToken: cancellation);
            }
            catch (MongoWriteException known) when (known.WriteError?.Category == ServerErrorCategory.DuplicateKey)
            {
                // The same bytes are archived already.
            }

            return hash;
        });

    public Task<RawBody?> FindAsync(string hash, CancellationToken cancellation) =>
        database.RunAsync(async () => await database.Raw.Find(By.Eq(raw => raw.Id, hash)).FirstOrDefaultAsync(cancellation) is { } raw
            ? new RawBody(RawPacking.Unpack(raw.Body), raw.ContentType, raw.Url, raw.FetchedAt)
            : null);
}
