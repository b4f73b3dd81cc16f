using System.Diagnostics;

namespace Ingestor.Bench.Speed;

/// <summary>One contender over all pages on one thread: warm passes first, then the best of several.</summary>
/// <param name="Milliseconds">Mean a page in the best pass.</param>
/// <param name="Bytes">Allocated a page.</param>
internal sealed record Measure(string Name, double Milliseconds, double Bytes)
{
    private const int WarmPasses = 3;
    private const int Passes = 5;

    public static Measure Of(string name, IReadOnlyList<Page> pages, Action<Page> work)
    {
        for (var pass = 0; pass < WarmPasses; pass++)
        {
            Run(pages, work);
        }

        var best = TimeSpan.MaxValue;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var pass = 0; pass < Passes; pass++)
        {
            var time = Run(pages, work);
            best = time < best ? time : best;
        }

        return new Measure(name, best.TotalMilliseconds / pages.Count, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)Passes / pages.Count);
    }

    private static TimeSpan Run(IReadOnlyList<Page> pages, Action<Page> work)
    {
        var begun = Stopwatch.GetTimestamp();
        foreach (var page in pages)
        {
            work(page);
        }

        return Stopwatch.GetElapsedTime(begun);
    }
}
