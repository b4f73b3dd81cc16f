using Ingestor.Fetch;
using Ingestor.Store;

namespace Ingestor;

/// <summary>What becomes of a link that could not be fetched: tried again ever later, then set aside for a person.</summary>
internal static class LinkRetries
{
    private static readonly TimeSpan[] Ladder =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(3), TimeSpan.FromHours(12)];

    public static SettledLink After(Link link, FetchResult.Failed failed, DateTimeOffset now) =>
        !failed.IsTransient ? new SettledLink(link.Id, LinkOutcome.Rejected, $"{failed.Failure}: {failed.Detail}")
        : link.Attempts > Ladder.Length ? new SettledLink(link.Id, LinkOutcome.Quarantined, $"gave up after {link.Attempts} tries; {failed.Failure}: {failed.Detail}")
        : new SettledLink(link.Id, LinkOutcome.Deferred, $"{failed.Failure}: {failed.Detail}", Due: now + Wait(link, failed));

    private static TimeSpan Wait(Link link, FetchResult.Failed failed)
    {
        var step = Ladder[Math.Clamp(link.Attempts - 1, 0, Ladder.Length - 1)];
        return failed.RetryAfter > step ? failed.RetryAfter.Value : step;
    }
}
