using Ingestor.Discover;

namespace Ingestor.Store;

/// <summary>What the ledger decides, apart from where it is kept.</summary>
internal static class LedgerRules
{
    public const string AwaitingFetch = "awaiting its first fetch";

    /// <summary>The candidates that have an address, one a link: an entry that a poll lists twice is one link.</summary>
    public static IReadOnlyDictionary<string, Candidate> Addressed(string source, IEnumerable<Candidate> candidates)
    {
        var links = new Dictionary<string, Candidate>();
        foreach (var candidate in candidates.Where(candidate => candidate.Url is not null))
        {
            links.TryAdd(Link.IdOf(source, candidate), candidate);
        }

        return links;
    }

    /// <summary>The link after a poll listed it: new and due, known, or due again because the source says that the story changed.</summary>
    public static Link Seen(Link? stored, string id, string source, Candidate candidate, DateTimeOffset now)
    {
        if (stored is null)
        {
            return new Link(id, source, candidate.Url!, candidate, LinkOutcome.Deferred, AwaitingFetch, null, 0, now, now, now, 0);
        }

        var changed = candidate.Updated is { } updated && updated != stored.Entry.Updated && stored.Outcome is not LinkOutcome.Deferred;
        return stored with
        {
            Url = candidate.Url!,
            Entry = candidate,
            LastSeenAt = now,
            Outcome = changed ? LinkOutcome.Deferred : stored.Outcome,
            Reason = changed ? "the source says that it changed" : stored.Reason,
            Attempts = changed ? 0 : stored.Attempts,
            Due = changed ? now : stored.Due,
        };
    }

    public static Link Settled(Link link, SettledLink outcome, Lease lease) => link with
    {
        Outcome = outcome.Outcome,
        Reason = outcome.Reason,
        ArticleId = outcome.ArticleId ?? link.ArticleId,
        Due = outcome.Due,
        Fence = lease.Fence,
        Unfinished = 0,
    };
}
