using Microsoft.Data.Sqlite;
using MongoDB.Bson;
using MongoDB.Bson.Serialization;

namespace Ingestor.Store.Embedded;

internal sealed class EmbeddedSources(EmbeddedDatabase database) : ISourceStates
{
    public Task<SourceState?> FindAsync(string source, CancellationToken cancellation) =>
        database.RunAsync(sql => sql.Query("SELECT document FROM sources WHERE id = $id", Read, ("$id", source)).SingleOrDefault(), cancellation);

    public Task<IReadOnlyList<SourceState>> AllAsync(CancellationToken cancellation) =>
        database.RunAsync(sql => sql.Query("SELECT document FROM sources ORDER BY id", Read), cancellation);

    public Task<bool> SaveAsync(SourceState state, Lease lease, CancellationToken cancellation) =>
        database.RunAsync(
            sql => sql.Execute(
                """
                INSERT INTO sources (id, fence, document) VALUES ($id, $fence, $document)
                ON CONFLICT (id) DO UPDATE SET fence = $fence, document = $document WHERE fence <= $fence
                """,
                ("$id", state.Id),
                ("$fence", lease.Fence),
                ("$document", (state with { Fence = lease.Fence }).ToBson())) == 1,
            cancellation);

    private static SourceState Read(SqliteDataReader row) => BsonSerializer.Deserialize<SourceState>((byte[])row[0]);
}
