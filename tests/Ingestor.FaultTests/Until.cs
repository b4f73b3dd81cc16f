using System.Diagnostics;

namespace Ingestor.FaultTests;

/// <summary>Waits for something that another process does: asks again until it is so, and fails loudly at the limit.</summary>
internal static class Until
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan limit, Func<string> story)
    {
        var begun = Stopwatch.GetTimestamp();
        using var timer = new PeriodicTimer(Pause);
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(begun) > limit)
            {
                Assert.Fail($"not within {limit.TotalSeconds} s: {story()}");
            }

            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }
    }
}
