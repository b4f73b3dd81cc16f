using System.Collections.Concurrent;
using Ingestor.Articles;
using Ingestor.Discover;
using Ingestor.Fetch;
using Ingestor.Sources;
using Ingestor.Store;

namespace Ingestor;

/// <summary>One run of a source: the only place where the order of the stages is written.</summary>
/// <remarks>
/// Running anything twice changes nothing. A run that dies leaves its links deferred and due: the next lease has a higher fence and takes them up.
/// </remarks>
public sealed class Pipeline(IStore store, SourceDiscovery discovery, LinkFetcher fetcher, FetchOptions options, TimeProvider time, string owner)
{
    private static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(30);

    /// <summary>Links claimed at once: enough that workers seldom wait for the slowest of a batch.</summary>
    private const int BatchPerWorker = 16;

    /// <summary>Times that a link is taken up without word of what became of it before it is worked off alone.</summary>
    private const int WaryAfter = 3;

    /// <summary>Times after which the first such link, the one that no worker got past, is set aside.</summary>
    private const int GiveUpAfter = 5;

    /// <summary>The reader; a test puts one with a fault in its place.</summary>
    internal Func<ReadRequest, ReadResult> Read { get; init; } = ArticleReader.Read;

    /// <summary>How long a poll waits for a source that a drain is at, or that a worker died of: a little longer than a lease that nobody renews.</summary>
    internal TimeSpan Patience { get; init; } = LeaseTime + TimeSpan.FromSeconds(5);

    /// <summary>Asks the source what there is, then works off every due link.</summary>
    /// <exception cref="StoreUnavailableException">The database is gone; nothing is lost, the next run goes on.</exception>
    public async Task<PollReport> PollAsync(Source source, CancellationToken cancellation)
    {
        var asked = time.GetUtcNow();
        await using var lease = await TakeAsync(source, Patience, cancellation);
        if (lease is null)
        {
            return PollReport.Nothing(source.Id, "another worker is at it");
        }

        var state = await store.Sources.FindAsync(source.Id, cancellation);
        if (state?.LastPolledAt > asked)
        {
            return PollReport.Nothing(source.Id, "another worker has just polled it");
        }

        if (state?.NotBefore > time.GetUtcNow())
        {
            return await DrainAsync(source, lease, 0, $"not polled before {state.NotBefore:u}: {state.Note}", cancellation);
        }

        var answer = await discovery.AskAsync(source, state, cancellation);
        var recorded = await store.Links.RecordAsync(source.Id, answer.Candidates, time.GetUtcNow(), cancellation);
        var report = await DrainAsync(source, lease, recorded.New, answer.Fault, cancellation);
        await store.Sources.SaveAsync(SourceHealth.After(source, state, answer, report, time.GetUtcNow()), lease.Lease, CancellationToken.None);
        return report;
    }

    /// <summary>The sources that a drain has something to do for.</summary>
    public Task<IReadOnlyCollection<string>> DueAsync(CancellationToken cancellation) => store.Links.DueSourcesAsync(time.GetUtcNow(), cancellation);

    /// <summary>Works off due links only: retries, and what a crash left behind.</summary>
    public async Task<PollReport> DrainAsync(Source source, CancellationToken cancellation)
    {
        await using var lease = await TakeAsync(source, TimeSpan.Zero, cancellation);
        return lease is null ? PollReport.Nothing(source.Id, "another worker is at it") : await DrainAsync(source, lease, 0, null, cancellation);
    }

    private Task<LeaseKeeper?> TakeAsync(Source source, TimeSpan patience, CancellationToken cancellation) =>
        LeaseKeeper.TakeAsync(store.Leases, $"source:{source.Id}", owner, LeaseTime, patience, time, cancellation);

    private async Task<PollReport> DrainAsync(Source source, LeaseKeeper lease, int fresh, string? note, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lease.Lost);
        var totals = new Dictionary<LinkOutcome, int>();
        IReadOnlyList<Link> batch;
        while (!stop.IsCancellationRequested
            && (batch = await store.Links.ClaimAsync(source.Id, options.Concurrency * BatchPerWorker, lease.Lease, time.GetUtcNow(), stop.Token)).Count > 0)
        {
            if (!await WorkOffAsync(source, batch, lease.Lease, totals, stop.Token))
            {
                return new PollReport(source.Id, fresh, totals, "the lease was lost to another worker");
            }

            await store.Articles.PublishAsync(CancellationToken.None);
        }

        cancellation.ThrowIfCancellationRequested();
        return new PollReport(source.Id, fresh, totals, lease.Lost.IsCancellationRequested ? "the lease was lost to another worker" : note);
    }

    /// <returns>False when the lease was lost, and nothing more may be written under it.</returns>
    private async Task<bool> WorkOffAsync(Source source, IReadOnlyList<Link> batch, Lease lease, Dictionary<LinkOutcome, int> totals, CancellationToken stop)
    {
        var open = batch.ToDictionary(link => link.Id);
        try
        {
            // Links that no worker got done may be what workers die of: they are worked off one at a time, so that the others get past it.
            foreach (var part in batch.Chunk(batch.Any(link => link.Unfinished > WaryAfter) ? 1 : batch.Count))
            {
                var settled = part[0].Unfinished > GiveUpAfter && ReferenceEquals(part[0], batch[0])
                    ? [ProgramFault.AfterDeaths(part[0])]
                    : await IngestAsync(source, part, stop);

                // What is done is written down even when the worker is stopping.
                if (await store.Links.SettleAsync(settled, lease, time.GetUtcNow(), CancellationToken.None) < settled.Count)
                {
                    return false;
                }

                foreach (var link in settled)
                {
                    open.Remove(link.Id);
                    totals[link.Outcome] = totals.GetValueOrDefault(link.Outcome) + 1;
                }
            }

            return true;
        }
        finally
        {
            if (open.Count > 0)
            {
                await HandBackAsync([.. open.Values], lease);
            }
        }
    }

    /// <summary>What a stop or a lost store left undone stays deferred and due, and is not counted against the links.</summary>
    private async Task HandBackAsync(IReadOnlyList<Link> links, Lease lease)
    {
        try
        {
            await store.Links.SettleAsync([.. links.Select(link => new SettledLink(link.Id, link.Outcome, link.Reason, Due: link.Due))], lease, time.GetUtcNow(), CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // They are due all the same.
        }
    }

    private async Task<IReadOnlyList<SettledLink>> IngestAsync(Source source, IReadOnlyList<Link> links, CancellationToken stop)
    {
        var settled = new ConcurrentBag<SettledLink>();
        try
        {
            await Parallel.ForEachAsync(
                links,
                new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = stop },
                async (link, token) => settled.Add(await IngestAsync(source, link, token)));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopping: the links that were not finished are handed back.
        }

        return [.. settled];
    }

    private async Task<SettledLink> IngestAsync(Source source, Link link, CancellationToken cancellation)
    {
        try
        {
            return await fetcher.FetchAsync(source, new Uri(link.Url), cancellation) switch
            {
                FetchResult.Fetched fetched => await ReadAsync(source, link, fetched, cancellation),
                FetchResult.Failed failed => LinkRetries.After(link, failed, time.GetUtcNow()),
                _ => new SettledLink(link.Id, LinkOutcome.Unchanged, "the server says that nothing changed", link.ArticleId),
            };
        }
        // One page must not end the poll of all the others, nor come back with every poll.
        catch (Exception fault) when (ProgramFault.Is(fault, cancellation))
        {
            return ProgramFault.After(link, fault);
        }
    }

    private async Task<SettledLink> ReadAsync(Source source, Link link, FetchResult.Fetched fetched, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var raw = await store.Raw.PutAsync(new RawBody(fetched.Content, fetched.ContentType, link.Url, now), cancellation);
        var request = new ReadRequest
        {
            Content = fetched.Content,
            ContentType = fetched.ContentType,
            Url = fetched.Url.AbsoluteUri,
            RetrievedAt = now,
            Rules = source.Rules,
            // When a file was dropped says nothing about the story.
            Feed = new FeedHints(link.Entry.Title, link.Entry.Published, source.Kind == SourceKind.Folder ? null : link.Entry.Updated, link.Entry.Authors, link.Entry.Summary, source.Name),
        };
        return Read(request) switch
        {
            ReadResult.Rejected(var reason, var detail) => new SettledLink(link.Id, LinkOutcome.Rejected, $"{reason}: {detail}"),
            ReadResult.Read(var article) => await SaveAsync(source, link, article, raw, cancellation),
            var other => throw new InvalidOperationException($"no such result: {other}"),
        };
    }

    private async Task<SettledLink> SaveAsync(Source source, Link link, Article article, string raw, CancellationToken cancellation)
    {
        var aliases = new[] { link.Url, link.Entry.Id }.OfType<string>().Where(alias => alias != article.Url).Distinct().ToArray();
        var draft = ArticleDocument.From(article, new ArticleSource(source.Id, source.Name), aliases, raw, link.FirstSeenAt, time.GetUtcNow());
        return await store.Articles.SaveAsync(draft, cancellation) switch
        {
            SaveResult.Stored(var revision) => new SettledLink(link.Id, LinkOutcome.Stored, $"revision {revision}", draft.Id),
            SaveResult.Duplicate => new SettledLink(link.Id, LinkOutcome.Duplicate, "the same story under another address", draft.Id),
            _ => new SettledLink(link.Id, LinkOutcome.Unchanged, "the same content as stored", draft.Id),
        };
    }
}
