using Ingestor.Discover;
using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

internal sealed class MongoLinks(MongoDatabase database) : ILinkLedger
{
    private static readonly FilterDefinitionBuilder<Link> By = Builders<Link>.Filter;

    public Task<Recorded> RecordAsync(string source, IReadOnlyList<Candidate> candidates, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(async () =>
        {
            var listed = LedgerRules.Addressed(source, candidates);
            var known = (await database.Links.Find(By.In(link => link.Id, listed.Keys)).ToListAsync(cancellation)).ToDictionary(link => link.Id);
            var writes = listed.Select(pair => Write(known.GetValueOrDefault(pair.Key), LedgerRules.Seen(known.GetValueOrDefault(pair.Key), pair.Key, source, pair.Value, now))).ToArray();
            if (writes.Length > 0)
            {
                await BulkAsync(writes, cancellation);
            }

            var created = listed.Count - known.Count;
            return new Recorded(candidates.Count, created, candidates.Count(candidate => candidate.Url is not null) - created, candidates.Count(candidate => candidate.Url is null));
        });

    public Task<IReadOnlyCollection<string>> DueSourcesAsync(DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync<IReadOnlyCollection<string>>(async () =>
            await (await database.Links.DistinctAsync(link => link.Source, By.Lte(link => link.Due, now), cancellationToken: cancellation)).ToListAsync(cancellation));

    public Task<IReadOnlyList<Link>> ClaimAsync(string source, int limit, Lease lease, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync<IReadOnlyList<Link>>(async () =>
        {
            var due = await database.Links.Find(By.Eq(link => link.Source, source) & By.Lte(link => link.Due, now) & By.Lte(link => link.Fence, lease.Fence))
                .SortBy(link => link.Due).ThenBy(link => link.Id).Limit(limit).ToListAsync(cancellation);
            var claimed = due.Select(link => link with { Fence = lease.Fence, Attempts = link.Attempts + 1, Unfinished = link.Unfinished + 1 }).ToArray();
            if (claimed.Length > 0)
            {
                var ids = claimed.Select(link => link.Id);
                await database.Links.UpdateManyAsync(
                    By.In(link => link.Id, ids) & By.Lte(link => link.Fence, lease.Fence),
                    Builders<Link>.Update.Set(link => link.Fence, lease.Fence).Inc(link => link.Attempts, 1).Inc(link => link.Unfinished, 1),
                    cancellationToken: cancellation);
            }

            return claimed;
        });

    public Task<int> SettleAsync(IReadOnlyList<SettledLink> settled, Lease lease, DateTimeOffset now, CancellationToken cancellation) =>
        database.RunAsync(async () => settled.Count == 0 ? 0 : (int)(await database.Links.BulkWriteAsync(
            settled.Select(outcome => new UpdateOneModel<Link>(By.Eq(link => link.Id, outcome.Id) & By.Lte(link => link.Fence, lease.Fence), Update(outcome, lease))),
            new BulkWriteOptions { IsOrdered = false },
            cancellation)).MatchedCount);

    public Task<LedgerTotals> TotalsAsync(string? source, CancellationToken cancellation) =>
        database.RunAsync(async () =>
        {
            var filter = source is null ? By.Empty : By.Eq(link => link.Source, source);
            var outcomes = await database.Links.Aggregate().Match(filter).Group(link => link.Outcome, group => new { Outcome = group.Key, Count = group.LongCount() }).ToListAsync(cancellation);
            var discovered = await database.Links.CountDocumentsAsync(filter, cancellationToken: cancellation);
            return new LedgerTotals(discovered, outcomes.ToDictionary(group => group.Outcome, group => group.Count));
        });

    public Task<IReadOnlyList<Link>> FindAsync(string url, CancellationToken cancellation) =>
        database.RunAsync<IReadOnlyList<Link>>(async () => await database.Links.Find(By.Eq(link => link.Url, url)).ToListAsync(cancellation));

    private static WriteModel<Link> Write(Link? stored, Link seen) => stored is null
        ? new InsertOneModel<Link>(seen)
        : new UpdateOneModel<Link>(
            By.Eq(link => link.Id, seen.Id),
            Builders<Link>.Update.Set(link => link.Url, seen.Url).Set(link => link.Entry, seen.Entry).Set(link => link.LastSeenAt, seen.LastSeenAt)
                .Set(link => link.Outcome, seen.Outcome).Set(link => link.Reason, seen.Reason).Set(link => link.Attempts, seen.Attempts).Set(link => link.Due, seen.Due));

    private async Task BulkAsync(WriteModel<Link>[] writes, CancellationToken cancellation)
    {
        try
        {
            await database.Links.BulkWriteAsync(writes, new BulkWriteOptions { IsOrdered = false }, cancellation);
        }
        catch (MongoBulkWriteException<Link> twice) when (twice.WriteErrors.All(error => error.Category == ServerErrorCategory.DuplicateKey))
        {
            // Another worker noted the same links at the same moment: they are there, which is all that was wanted.
        }
    }

    private static UpdateDefinition<Link> Update(SettledLink outcome, Lease lease)
    {
        var update = Builders<Link>.Update.Set(link => link.Outcome, outcome.Outcome).Set(link => link.Reason, outcome.Reason)
            .Set(link => link.Due, outcome.Due).Set(link => link.Fence, lease.Fence).Set(link => link.Unfinished, 0);
        return outcome.ArticleId is null ? update : update.Set(link => link.ArticleId, outcome.ArticleId);
    }
}
