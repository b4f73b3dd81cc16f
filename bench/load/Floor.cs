using System.Collections.Concurrent;

namespace Ingestor.Bench.Load;

/// <summary>The least that any ingester must do: fetch every story once and insert its bytes, at the same concurrency, and nothing else.</summary>
internal static class Floor
{
    public static async Task RunAsync(string server, int stories, int concurrency, IFloorStore store)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = concurrency }) { BaseAddress = new Uri(server) };
        var latencies = new ConcurrentBag<double>();
        var time = TimeProvider.System;
        var begun = time.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, stories),
            new ParallelOptions { MaxDegreeOfParallelism = concurrency },
            async (number, cancellation) =>
            {
                var start = time.GetTimestamp();
                var body = await client.GetByteArrayAsync(new Uri($"/story/{number}.html", UriKind.Relative), cancellation);
                await store.InsertAsync(number, body, cancellation);
                latencies.Add(time.GetElapsedTime(start).TotalMilliseconds);
            });
        var seconds = time.GetElapsedTime(begun).TotalSeconds;
        new Figures(stories, seconds, Percentile.Of(latencies, 0.95), PeakMemory.OfThisProcess()).Print();
    }
}
