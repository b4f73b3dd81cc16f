using System.Diagnostics;

namespace Ingestor.Bench.Speed;

/// <summary>One contender over all pages on one thread, warm.</summary>
/// <param name="Milliseconds">Mean a page in the best pass.</param>
/// <param name="Bytes">Allocated a page.</param>
internal sealed record Measure(string Name, double Milliseconds, double Bytes)
{
    /// <summary>Code is compiled anew in the background while it runs: seconds pass before it is as fast as it will be.</summary>
    private const int WarmPasses = 12;
    private const int Passes = 9;

    /// <summary>The contenders take turns, so that whatever else the machine does meets them all.</summary>
    public static IReadOnlyList<Measure> All(IReadOnlyList<Page> pages, params IReadOnlyList<(string Name, Action<Page> Work)> contenders)
    {
        var best = contenders.Select(contender => new Measure(contender.Name, double.MaxValue, 0)).ToArray();
        for (var pass = 0; pass < WarmPasses + Passes; pass++)
        {
            for (var i = 0; i < best.Length; i++)
            {
                var (time, bytes) = Run(pages, contenders[i].Work);
                best[i] = pass >= WarmPasses && time < best[i].Milliseconds ? best[i] with { Milliseconds = time, Bytes = bytes } : best[i];
            }
        }

        return best;
    }

    private static (double Milliseconds, double Bytes) Run(IReadOnlyList<Page> pages, Action<Page> work)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var begun = Stopwatch.GetTimestamp();
        foreach (var page in pages)
        {
            work(page);
        }

        return (Stopwatch.GetElapsedTime(begun).TotalMilliseconds / pages.Count, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)pages.Count);
    }
}
