using Ingestor.Operate.Configuration;
using Ingestor.Store;

namespace Ingestor.Operate.Commands;

/// <summary>Runs one piece of work with the configured store and pipeline, without the service around them.</summary>
internal static class OneOff
{
    public static async Task<int> RunAsync(Func<Settings, IServiceProvider, Task<int>> work, CancellationToken cancellation)
    {
        var settings = Settings.Load();
        if (Problems.Print(settings))
        {
            return ExitCode.BadUsage;
        }

        try
        {
            await using var services = new ServiceCollection().AddLogging().AddIngestor(settings, TimeProvider.System).BuildServiceProvider();
            await services.GetRequiredService<IStore>().InitialiseAsync(cancellation);
            return await work(settings, services);
        }
        catch (StoreUnavailableException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return ExitCode.SomeFailed;
        }
    }
}
