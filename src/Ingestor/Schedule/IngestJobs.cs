using Ingestor.Sources;
using Ingestor.Store;

namespace Ingestor.Schedule;

/// <summary>Runs the pipeline for Hangfire. A lost store ends the job with a sentence; the next tick is the retry.</summary>
public sealed partial class IngestJobs(Pipeline pipeline, SourceCatalog catalog, PollReports reports, ILogger<IngestJobs> log) : IIngestJobs
{
    public async Task<string> PollAsync(string source, CancellationToken cancellation)
    {
        if (!catalog.Sources.TryGetValue(source, out var known))
        {
            return $"{source} is not configured here: nothing to do";
        }

        return await GuardedAsync(async () => (await RunAsync(known.Id, () => pipeline.PollAsync(known, cancellation), reports.Add, cancellation)).ToString());
    }

    public Task<string> DrainAsync(CancellationToken cancellation) => GuardedAsync(async () =>
    {
        var due = await pipeline.DueAsync(cancellation);
        var sentences = new List<string>();
        var faults = new List<Exception>();
        foreach (var source in catalog.Sources.Values.Where(source => due.Contains(source.Id)))
        {
            try
            {
                sentences.Add((await RunAsync(source.Id, () => pipeline.DrainAsync(source, cancellation), static _ => { }, cancellation)).ToString());
            }
            catch (Exception fault) when (ProgramFault.Is(fault, cancellation))
            {
                // The other sources' links are due all the same; the job fails when they are done.
                faults.Add(fault);
            }
        }

        return faults.Count > 0 ? throw new AggregateException(faults) : sentences.Count > 0 ? string.Join("; ", sentences) : "nothing is due";
    });

    private async Task<PollReport> RunAsync(string source, Func<Task<PollReport>> run, Action<PollReport> ended, CancellationToken cancellation)
    {
        try
        {
            var report = await run();
            ended(report);
            Done(log, report.ToString());
            return report;
        }
        catch (Exception fault) when (ProgramFault.Is(fault, cancellation))
        {
            var report = PollReport.Nothing(source, $"a fault of this program: {ProgramFault.Describe(fault)}");
            ended(report);
            Failed(log, report.ToString(), fault);
            throw;
        }
    }

    private async Task<string> GuardedAsync(Func<Task<string>> work)
    {
        try
        {
            return await work();
        }
        catch (StoreUnavailableException error)
        {
            StoreGone(log, error.Message);
            return $"put off: {error.Message}";
        }
    }

    [LoggerMessage(1001, LogLevel.Information, "{Report}")]
    private static partial void Done(ILogger log, string report);

    [LoggerMessage(1002, LogLevel.Error, "the store is not available, the work is put off: {Reason}")]
    private static partial void StoreGone(ILogger log, string reason);

    [LoggerMessage(1003, LogLevel.Error, "{Report}")]
    private static partial void Failed(ILogger log, string report, Exception fault);
}
