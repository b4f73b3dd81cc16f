using Ingestor.Operate.Configuration;
using Ingestor.Schedule;
using Ingestor.Sources;
using Ingestor.Store;

namespace Ingestor.Operate;

/// <summary>When every source has been polled once after the start, prints what is stored as a short table, and where the dashboard is.</summary>
internal sealed class FirstRound(PollReports reports, SourceCatalog catalog, IStore store, Settings settings) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look()
        {
            if (catalog.Sources.Keys.All(reports.First.ContainsKey))
            {
                done.TrySetResult();
            }
        }

        reports.Added += Look;
        Look();
        await done.Task.WaitAsync(stoppingToken);
        reports.Added -= Look;
        try
        {
            await PrintAsync(stoppingToken);
        }
        catch (StoreUnavailableException error)
        {
            // The table is a courtesy: a store that went away again must not end the service.
            await Console.Error.WriteLineAsync($"no table of the first round: {error.Message}");
        }
    }

    /// <summary>An address that listens on every interface is none that a browser could open.</summary>
    private static string Reachable(string listen) =>
        Uri.TryCreate(listen, UriKind.Absolute, out var address) && address.Host is "0.0.0.0" or "[::]"
            ? new UriBuilder(address) { Host = "localhost" }.Uri.AbsoluteUri.TrimEnd('/')
            : listen.TrimEnd('/');

    private async Task PrintAsync(CancellationToken cancellation)
    {
        await Console.Out.WriteLineAsync($"\n{"source",-24}{"links",8}{"stored",8}   this round");
        foreach (var source in catalog.Sources.Values)
        {
            var totals = await store.Links.TotalsAsync(source.Id, cancellation);
            var kept = totals[LinkOutcome.Stored] + totals[LinkOutcome.Unchanged];
            await Console.Out.WriteLineAsync($"{source.Id,-24}{totals.Discovered,8}{kept,8}   {reports.First[source.Id]}");
        }

        await Console.Out.WriteLineAsync($"\nstore      {store.Description}\ndashboard  {Reachable(settings.Operate.Listen)}/hangfire\nstop with Ctrl-C\n");
    }
}
