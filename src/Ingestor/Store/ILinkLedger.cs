using Ingestor.Discover;

namespace Ingestor.Store;

/// <summary>The truth about what is left to do: every link ever discovered, each with exactly one outcome.</summary>
public interface ILinkLedger
{
    /// <summary>Notes every candidate of one poll that has an address; a new one is deferred and due at once, a known one whose entry changed is due again.</summary>
    Task<Recorded> RecordAsync(string source, IReadOnlyList<Candidate> candidates, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>The sources that have links due: a drain leaves the others, and their leases, alone.</summary>
    Task<IReadOnlyCollection<string>> DueSourcesAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Due links, oldest first, stamped with the lease's fence.</summary>
    Task<IReadOnlyList<Link>> ClaimAsync(string source, int limit, Lease lease, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Writes outcomes; one that a later fence has touched since is left alone.</summary>
    /// <returns>How many were written: fewer than given means that the lease was lost.</returns>
    Task<int> SettleAsync(IReadOnlyList<SettledLink> settled, Lease lease, DateTimeOffset now, CancellationToken cancellation);

    /// <param name="source">Null for all sources.</param>
    Task<LedgerTotals> TotalsAsync(string? source, CancellationToken cancellation);

    Task<IReadOnlyList<Link>> FindAsync(string url, CancellationToken cancellation);
}
