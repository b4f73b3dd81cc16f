using Ingestor.Discover;
using Ingestor.Sources;
using Ingestor.Store;

namespace Ingestor;

/// <summary>A source's state after a poll: a source that fails is asked ever less often, one that works is forgiven at once.</summary>
internal static class SourceHealth
{
    private static readonly TimeSpan[] Ladder =
    [
        TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24),
    ];

    public static SourceState After(Source source, SourceState? before, SourceAnswer answer, PollReport report, DateTimeOffset now)
    {
        var failures = answer.Fault is null ? 0 : (before?.Failures ?? 0) + 1;
        var wait = Ladder[Math.Min(failures, Ladder.Length - 1)];
        wait = answer.RetryAfter > wait ? answer.RetryAfter.Value : wait;
        return new SourceState(source.Id, answer.ETag, answer.LastModified, now, failures, wait > TimeSpan.Zero ? now + wait : null, report.ToString());
    }
}
