using Hangfire;
using Hangfire.Storage;
using Ingestor.Sources;

namespace Ingestor.Schedule;

/// <summary>Brings Hangfire's recurring jobs in line with the configured sources when the service starts, and polls each source once at once.</summary>
public sealed class ScheduledSources(IRecurringJobManager jobs, JobStorage storage, SourceCatalog catalog, ScheduleOptions options) : IHostedService
{
    private const string Prefix = "poll:";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        using (var connection = storage.GetConnection())
        {
            foreach (var gone in connection.GetRecurringJobs().Where(job => job.Id.StartsWith(Prefix, StringComparison.Ordinal) && !catalog.Sources.ContainsKey(job.Id[Prefix.Length..])))
            {
                jobs.RemoveIfExists(gone.Id);
            }
        }

        foreach (var source in catalog.Sources.Values)
        {
            jobs.AddOrUpdate<IIngestJobs>(Prefix + source.Id, run => run.PollAsync(source.Id, CancellationToken.None), PollCron.Of(source.Id, source.Every));
            jobs.Trigger(Prefix + source.Id);
        }

        jobs.AddOrUpdate<IIngestJobs>("drain", run => run.DrainAsync(CancellationToken.None), $"*/{options.DrainMinutes} * * * *");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
