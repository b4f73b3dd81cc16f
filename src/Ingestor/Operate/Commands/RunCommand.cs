using System.CommandLine;
using System.Net.Sockets;
using Hangfire;
using Ingestor.Operate.Configuration;
using Ingestor.Operate.Health;
using Ingestor.Schedule;
using Ingestor.Store;
using Microsoft.Extensions.Logging.Console;

namespace Ingestor.Operate.Commands;

/// <summary><c>run</c>: the service: jobs, dashboard, health.</summary>
internal static class RunCommand
{
    /// <summary>Hangfire first tells its jobs to stop, then waits for them; the host waits for both. All within the 20 s that ops are promised.</summary>
    private static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan JobShutdown = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan HostShutdown = TimeSpan.FromSeconds(13);

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
            // Hangfire's storage connects when it is first asked for, so not before the wait for the database is over.
            app.UseHangfireDashboard("/hangfire", new DashboardOptions
            {
                AppPath = null,
                DashboardTitle = "Ingestor",
                DisplayStorageConnectionString = false,
                StatsPollingInterval = 5000,
            });
            await RunUntilStoppedAsync(app, cancellation);
            return ExitCode.Done;
        }
        catch (StoreUnavailableException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCode.SomeFailed;
        }
        catch (Exception error) when (JobStorageChoice.IsLost(error))
        {
            await Console.Error.WriteLineAsync($"the jobs' database {settings.Store.JobsDatabase} does not answer ({error.Message.Split('\n')[0]}): start the service again when it does");
            return ExitCode.SomeFailed;
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            await Console.Error.WriteLineAsync($"cannot listen at {settings.Operate.Listen} ({error.Message.TrimEnd('.')}): stop what listens there, or set Ingestor:Operate:Listen to another address");
            return ExitCode.SomeFailed;
        }
    }

    private static async Task RunUntilStoppedAsync(WebApplication app, CancellationToken cancellation)
    {
        // Asked for beforehand: running the host ends with its disposal.
        var stopping = app.Lifetime.ApplicationStopping;
        try
        {
            await app.RunAsync(cancellation);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // A job that hangs on a lost database must not hold up the stop: its links are due, and the next start takes them up.
            await Console.Error.WriteLineAsync("stopped before every job had ended: the next start takes up what they left");
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
        _ = Console.IsErrorRedirected
            ? builder.Logging.AddJsonConsole(json => (json.UseUtcTimestamp, json.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"))
            : builder.Logging.AddSimpleConsole(simple => simple.SingleLine = true);
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        builder.Services
            .AddIngestor(settings, TimeProvider.System)
            .Configure<HostOptions>(host => host.ShutdownTimeout = HostShutdown)
            .AddHangfire((_, hangfire) => hangfire
                .SetDataCompatibilityLevel(CompatibilityLevel.Version_180).UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings().UseStorage(JobStorageChoice.Create(settings.Store)))
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
        return app;
    }
}
