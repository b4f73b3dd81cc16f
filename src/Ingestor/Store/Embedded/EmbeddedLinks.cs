using Ingestor.Discover;
using Microsoft.Data.Sqlite;
using MongoDB.Bson;
using MongoDB.Bson.Serialization;

namespace Ingestor.Store.Embedded;

internal sealed class EmbeddedLinks(EmbeddedDatabase database) : ILinkLedger
{
    public Task<Recorded> RecordAsync(string source, IReadOnlyList<Candidate> candidates, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(
            sql =>
            {
                var (created, known) = (0, 0);
                foreach (var candidate in LedgerRules.Addressed(source, candidates))
                {
                    var stored = Find(sql, candidate.Key);
                    var link = LedgerRules.Seen(stored, candidate.Key, source, candidate.Value, now);
                    created += stored is null ? 1 : 0;
                    known += stored is null ? 0 : 1;
                    Write(sql, link);
                }

                return new Recorded(candidates.Count, created, candidates.Count(candidate => candidate.Url is not null) - created, candidates.Count(candidate => candidate.Url is null));
            },
            cancellation);

    public Task<IReadOnlyCollection<string>> DueSourcesAsync(DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync<IReadOnlyCollection<string>>(
            sql => sql.Query("SELECT DISTINCT source FROM links WHERE due <= $now", row => row.GetString(0), ("$now", now.ToUnixTimeMilliseconds())), cancellation);

    public Task<IReadOnlyList<Link>> ClaimAsync(string source, int limit, Lease lease, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync<IReadOnlyList<Link>>(
            sql =>
            {
                var due = sql.Query(
                    "SELECT document FROM links WHERE source = $source AND due <= $now AND fence <= $fence ORDER BY due, id LIMIT $limit",
                    Read,
                    ("$source", source),
                    ("$now", now.ToUnixTimeMilliseconds()),
                    ("$fence", lease.Fence),
                    ("$limit", limit));
                var claimed = due.Select(link => link with { Fence = lease.Fence, Attempts = link.Attempts + 1, Unfinished = link.Unfinished + 1 }).ToArray();
                foreach (var link in claimed)
                {
                    Write(sql, link);
                }

                return claimed;
            },
            cancellation);

    public Task<int> SettleAsync(IReadOnlyList<SettledLink> settled, Lease lease, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(
            sql =>
            {
                var written = 0;
                foreach (var outcome in settled)
                {
                    if (Find(sql, outcome.Id) is { } link && link.Fence <= lease.Fence)
                    {
                        Write(sql, LedgerRules.Settled(link, outcome, lease));
                        written++;
                    }
                }

                return written;
            },
            cancellation);

    public Task<LedgerTotals> TotalsAsync(string? source, CancellationToken cancellation) =>
        database.RunAsync(
            sql =>
            {
                var discovered = (long)sql.Scalar("SELECT count(*) FROM links WHERE $source IS NULL OR source = $source", ("$source", source))!;
                var outcomes = sql.Query(
                    "SELECT outcome, count(*) FROM links WHERE $source IS NULL OR source = $source GROUP BY outcome",
                    row => (Outcome: Enum.Parse<LinkOutcome>(row.GetString(0)), Count: row.GetInt64(1)),
                    ("$source", source));
                return new LedgerTotals(discovered, outcomes.ToDictionary(pair => pair.Outcome, pair => pair.Count));
            },
            cancellation);

    public Task<IReadOnlyList<Link>> FindAsync(string url, CancellationToken cancellation) =>
        database.RunAsync(sql => sql.Query("SELECT document FROM links WHERE url = $url", Read, ("$url", url)), cancellation);

    private static Link? Find(Sql sql, string id) => sql.Query("SELECT document FROM links WHERE id = $id", Read, ("$id", id)).SingleOrDefault();

    private static void Write(Sql sql, Link link) =>
        sql.Execute(
            "INSERT OR REPLACE INTO links (id, source, url, outcome, due, fence, document) VALUES ($id, $source, $url, $outcome, $due, $fence, $document)",
            ("$id", link.Id),
            ("$source", link.Source),
            ("$url", link.Url),
            ("$outcome", link.Outcome.ToString()),
            ("$due", link.Due?.ToUnixTimeMilliseconds()),
            ("$fence", link.Fence),
            ("$document", link.ToBson()));

    private static Link Read(SqliteDataReader row) => BsonSerializer.Deserialize<Link>((byte[])row[0]);
}
