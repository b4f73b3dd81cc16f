using System.Collections.Concurrent;

namespace Ingestor.Schedule;

/// <summary>The reports of this process's polls since it started, for whoever waits for the first round.</summary>
public sealed class PollReports
{
    private readonly ConcurrentDictionary<string, PollReport> _first = new();

    /// <summary>The first report of each source.</summary>
    public IReadOnlyDictionary<string, PollReport> First => _first;

    public event Action? Added;

    public void Add(PollReport report)
    {
        _first.TryAdd(report.Source, report);
        Added?.Invoke();
    }
}
