using System.ComponentModel;
using Hangfire;

namespace Ingestor.Schedule;

/// <summary>The jobs as Hangfire stores them, by type and method name: renaming anything here orphans stored jobs.</summary>
public interface IIngestJobs
{
    /// <returns>What the poll did, shown on the dashboard: "reuters-world: 14 new, 12 stored, 1 unchanged, 1 quarantined".</returns>
    [DisplayName("poll {0}")]
    [AutomaticRetry(Attempts = 0)]
    Task<string> PollAsync(string source, CancellationToken cancellation);

    /// <summary>Works off due links of every source: retries, and what a crash left behind.</summary>
    [DisplayName("drain due links")]
    [AutomaticRetry(Attempts = 0)]
    Task<string> DrainAsync(CancellationToken cancellation);
}
