using System.Globalization;

namespace Ingestor.Bench.Load;

/// <summary>Peak resident set from Linux' <c>/proc/PID/status</c> (VmHWM), in megabytes.</summary>
internal static class PeakMemory
{
    public static double OfThisProcess() => Of(Environment.ProcessId);

    public static double Of(int process)
    {
        var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? double.NaN : double.Parse(line["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture) / 1024;
    }
}
