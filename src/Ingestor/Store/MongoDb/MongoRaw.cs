using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

internal sealed class MongoRaw : IRawArchive
{
    /// <summary>Bodies of one write; the driver makes as many messages of it as the server needs.</summary>
    private const int GroupSize = 64;

    private static readonly FilterDefinitionBuilder<RawDocument> By = Builders<RawDocument>.Filter;

    private readonly MongoDatabase _database;
    private readonly GroupCommit<RawDocument, string> _writes;

    public MongoRaw(MongoDatabase database)
    {
        _database = database;
        _writes = new GroupCommit<RawDocument, string>(group => database.RunAsync(() => InsertAsync(group)), GroupSize);
    }

    public Task<string> PutAsync(RawBody body, CancellationToken cancellation)
    {
        var (hash, packed) = RawPacking.Pack(body.Content);
        return _writes.WriteAsync(new RawDocument(hash, body.Url, body.ContentType, body.FetchedAt, packed), cancellation);
    }

    public Task<RawBody?> FindAsync(string hash, CancellationToken cancellation) =>
        _database.RunAsync(async () => await _database.Raw.Find(By.Eq(raw => raw.Id, hash)).FirstOrDefaultAsync(cancellation) is { } raw
            ? new RawBody(RawPacking.Unpack(raw.Body), raw.ContentType, raw.Url, raw.FetchedAt)
            : null);

    private async Task<IReadOnlyList<string>> InsertAsync(IReadOnlyList<RawDocument> group)
    {
        try
        {
            await _database.Raw.InsertManyAsync(group, new InsertManyOptions { IsOrdered = false });
        }
        catch (MongoBulkWriteException<RawDocument> known) when (known.WriteErrors.All(error => error.Category == ServerErrorCategory.DuplicateKey) && known.WriteConcernError is null)
        {
            // The same bytes are archived already.
        }

        return [.. group.Select(raw => raw.Id)];
    }
}
