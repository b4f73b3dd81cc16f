using System.Diagnostics;

namespace Ingestor.Bench.Load;

/// <summary>A .NET program run to its end, with its output lines and its peak memory.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan MemorySample = TimeSpan.FromMilliseconds(50);

    public static async Task<(IReadOnlyList<string> Lines, double PeakMegabytes)> RunAsync(
        string assembly, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(assembly);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{assembly} did not start");
        var errors = process.StandardError.ReadToEndAsync();
        var peak = WatchMemoryAsync(process);
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? (lines, await peak)
            : throw new InvalidOperationException($"{Path.GetFileName(assembly)} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await errors}");
    }

    private static async Task<double> WatchMemoryAsync(Process process)
    {
        var peak = 0.0;
        using var timer = new PeriodicTimer(MemorySample);
        while (!process.HasExited)
        {
            try
            {
                peak = Math.Max(peak, PeakMemory.Of(process.Id) ?? 0);
            }
            catch (IOException)
            {
                break; // the process ended between the question and the reading
            }

            await timer.WaitForNextTickAsync();
        }

        return peak;
    }
}
