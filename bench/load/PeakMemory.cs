using System.Globalization;

namespace Ingestor.Bench.Load;

/// <summary>Peak resident set from Linux' <c>/proc/PID/status</c> (VmHWM), in megabytes.</summary>
internal static class PeakMemory
{
    public static double OfThisProcess() => Of(Environment.ProcessId) ?? throw new InvalidOperationException("/proc has no VmHWM for this process: the bench runs on Linux");

    /// <returns>Null for a process that has ended and is not waited for yet: the kernel has given its memory back and keeps no figure.</returns>
    public static double? Of(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? null : double.Parse(line["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture) / 1024;
    }
}
