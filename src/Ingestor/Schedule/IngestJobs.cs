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

        return await RunAsync(() => pipeline.PollAsync(known, cancellation));
    }

    public async Task<string> DrainAsync(CancellationToken cancellation)
    {
        var sentences = new List<string>();
        foreach (var source in catalog.Sources.Values)
        {
            sentences.Add(await RunAsync(() => pipeline.DrainAsync(source, cancellation)));
        }

        return string.Join("; ", sentences);
    }

    private async Task<string> RunAsync(Func<Task<PollReport>> run)
    {
        try
        {
            var report = await run();
            reports.Add(report);
            Done(log, report.ToString());
            return report.ToString();
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
}
