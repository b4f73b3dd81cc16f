namespace Ingestor.Store.Embedded;

internal sealed class EmbeddedRaw(EmbeddedDatabase database) : IRawArchive
{
    public async Task<string> PutAsync(RawBody body, CancellationToken cancellation)
    {
        var (hash, packed) = RawPacking.Pack(body.Content);
        await database.RunAsync(
            sql => sql.Execute(
                "INSERT OR IGNORE INTO raw (hash, url, content_type, fetched_at, body) VALUES ($hash, $url, $type, $at, $body)",
                ("$hash", hash),
                ("$url", body.Url),
                ("$type", body.ContentType),
                ("$at", body.FetchedAt.ToUnixTimeMilliseconds()),
                ("$body", packed)),
            cancellation);
        return hash;
    }

    public Task<RawBody?> FindAsync(string hash, CancellationToken cancellation) =>
        database.RunAsync(
            sql => sql.Query(
                "SELECT body, content_type, url, fetched_at FROM raw WHERE hash = $hash",
                row => new RawBody(
                    RawPacking.Unpack((byte[])row[0]),
                    row.IsDBNull(1) ? null : row.GetString(1),
                    row.GetString(2),
                    DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3))),
                ("$hash", hash)).SingleOrDefault(),
            cancellation);
}
