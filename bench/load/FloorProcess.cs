using System.Globalization;
using Ingestor.Bench.Wire;

namespace Ingestor.Bench.Load;

/// <summary>The floor in a process of its own, so that its memory is its own.</summary>
internal static class FloorProcess
{
    public static async Task<Figures> RunAsync(WireServer wire, int stories, int concurrency, string store)
    {
        var (lines, _) = await ChildProcess.RunAsync(
            typeof(FloorProcess).Assembly.Location,
            [
                "floor", "--server", wire.Address, "--store", store,
                "--stories", stories.ToString(CultureInfo.InvariantCulture), "--concurrency", concurrency.ToString(CultureInfo.InvariantCulture),
            ]);
        return Figures.Parse(lines[^1]);
    }
}
