using System.Globalization;
using Ingestor.Bench.Wire;

namespace Ingestor.Bench.Load;

/// <summary>Runs floor and pipeline in turn on each store and prints the ratio of the median pair.</summary>
internal static class Comparison
{
    public static async Task<int> RunAsync(int stories, int concurrency, string[] stores, int runs)
    {
        Console.WriteLine($"{stories} stories, concurrency {concurrency}, {Environment.ProcessorCount} cores, median of {runs} pairs");
        Console.WriteLine("store     what        articles/s   p95 ms   peak MB   of the floor");
        var complete = true;
        foreach (var store in stores)
        {
            using var target = Target.Create(store);
            var pairs = new List<(Figures Floor, Figures Pipeline)>();
            for (var run = 0; run < runs; run++)
            {
                await using var wire = await WireServer.StartAsync(stories, seed: run + 1);
                var floor = await FloorProcess.RunAsync(wire, stories, concurrency, target.Floor(run));
                await using var again = await WireServer.StartAsync(stories, seed: run + 1);
                var pipeline = await PipelineProcess.RunAsync(again, concurrency, target.Settings(run));
                complete &= pipeline.Stories == stories;
                pairs.Add((floor, pipeline));
            }

            var median = pairs.OrderBy(pair => pair.Pipeline.PerSecond / pair.Floor.PerSecond).ElementAt(runs / 2);
            Print(store, "floor", median.Floor, ratio: null);
            Print(store, "pipeline", median.Pipeline, median.Pipeline.PerSecond / median.Floor.PerSecond);
        }

        return complete ? 0 : 1;
    }

    private static void Print(string store, string what, Figures figures, double? ratio) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{store,-10}{what,-10}{figures.PerSecond,12:F0}{figures.P95,9:F1}{figures.PeakMegabytes,10:F0}{ratio,15:F2}"));
}
