using System.CommandLine;
using Hangfire;
using Ingestor.Operate.Configuration;
using Ingestor.Operate.Health;
using Ingestor.Schedule;
using Ingestor.Store;

namespace Ingestor.Operate.Commands;

/// <summary><c>run</c>: the service: jobs, dashboard, health.</summary>
internal static class RunCommand
{
    /// <summary>Hangfire first tells its jobs to stop, then waits for them; the host waits for both. All within the 20 s that ops are promised.</summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan JobShutdown = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan HostShutdown = TimeSpan.FromSeconds(16);

    public static Command Create()
    {
        var command = new Command("run", "Runs the service (the default).");
        command.SetAction((_, cancellation) => RunAsync(cancellation));
        return command;
    }

    public static async Task<int> RunAsync(CancellationToken cancellation)
    {
        var settings = Settings.Load();
        if (Problems.Print(settings))
        {
            return ExitCode.BadUsage;
        }

        try
        {
            var app = Build(settings);
            await app.Services.GetRequiredService<IStore>().InitialiseAsync(cancellation);
            await app.RunAsync(cancellation);
            return ExitCode.Done;
        }
        catch (StoreUnavailableException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCode.SomeFailed;
        }
        catch (IOException error) when (error.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{settings.Operate.Listen} is in use: stop what listens there, or set Ingestor:Operate:Listen to another address");
            return ExitCode.SomeFailed;
        }
    }

    private static WebApplication Build(Settings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        // Only Settings decides: a stray ASPNETCORE_ variable must not move the dashboard to a public address.
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection();
        builder.WebHost.UseUrls(settings.Operate.Listen);
        builder.Logging.ClearProviders();
        builder.Logging.AddFilter("Hangfire", LogLevel.Warning).AddFilter("Microsoft", LogLevel.Warning);
        _ = Console.IsOutputRedirected
            ? builder.Logging.AddJsonConsole(json => json.UseUtcTimestamp = true)
            : builder.Logging.AddSimpleConsole(simple => simple.SingleLine = true);

        var storage = JobStorageChoice.Create(settings.Store);
        builder.Services
            .AddIngestor(settings, TimeProvider.System)
            .Configure<HostOptions>(host => host.ShutdownTimeout = HostShutdown)
            .AddHangfire(hangfire => hangfire
                .SetDataCompatibilityLevel(CompatibilityLevel.Version_180).UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings().UseStorage(storage))
            .AddHangfireServer(server =>
            {
                server.WorkerCount = settings.Schedule.Workers;
                server.StopTimeout = StopTimeout;
                server.ShutdownTimeout = JobShutdown;
                server.SchedulePollingInterval = TimeSpan.FromSeconds(1);
            })
            .AddHostedService<ScheduledSources>()
            .AddHostedService<FirstRound>();
        var app = builder.Build();
        app.MapHealth();
        app.UseHangfireDashboard("/hangfire", new DashboardOptions
        {
            AppPath = null,
            DashboardTitle = "Ingestor",
            DisplayStorageConnectionString = false,
            StatsPollingInterval = 5000,
        });
        return app;
    }
}
