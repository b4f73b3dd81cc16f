using System.Globalization;
using System.Text.Json;
using Ingestor.Bench.Wire;

namespace Ingestor.Bench.Load;

/// <summary>The real executable, asked to poll the wire server's feed once; its documents are read back through its own export.</summary>
internal static class PipelineProcess
{
    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, "ingestor.dll");

    public static async Task<Figures> RunAsync(WireServer wire, int concurrency, IReadOnlyDictionary<string, string> store)
    {
        var settings = new Dictionary<string, string>(store)
        {
            ["Ingestor__Sources__load__Kind"] = "feed",
            ["Ingestor__Sources__load__Location"] = wire.FeedAddress(0),
            ["Ingestor__Fetch__AllowPrivateNetworks"] = "true",
            ["Ingestor__Fetch__Concurrency"] = concurrency.ToString(CultureInfo.InvariantCulture),
        };
        var (_, peak) = await ChildProcess.RunAsync(Executable, ["poll", "load"], settings);
        var (documents, _) = await ChildProcess.RunAsync(Executable, ["export", "--format", "jsonl"], settings);
        var ended = TimeProvider.System.GetUtcNow();

        var begun = wire.Served.Values.Min();
        var latencies = new List<double>();
        foreach (var line in documents)
        {
            using var document = JsonDocument.Parse(line);
            var stored = document.RootElement.GetProperty("storedAt").GetProperty("$date").GetDateTimeOffset();
            var number = int.Parse(Path.GetFileNameWithoutExtension(document.RootElement.GetProperty("url").GetString()!), CultureInfo.InvariantCulture);
            latencies.Add((stored - wire.Served[number]).TotalMilliseconds);
            ended = latencies.Count == 1 || stored > ended ? stored : ended;
        }

        return new Figures(latencies.Count, (ended - begun).TotalSeconds, Percentile.Of(latencies, 0.95), peak);
    }
}
