using System.Text.Json;

namespace Ingestor.Bench.Load;

/// <summary>What one run measured.</summary>
/// <param name="Seconds">First request to last document visible.</param>
/// <param name="P95">95th percentile, milliseconds, of the time from a story's request to its document.</param>
/// <param name="PeakMegabytes">Peak resident set of the process that did the work.</param>
internal sealed record Figures(int Stories, double Seconds, double P95, double PeakMegabytes)
{
    public double PerSecond => Stories / Seconds;

    public void Print() => Console.WriteLine(JsonSerializer.Serialize(this));

    public static Figures Parse(string line) =>
        JsonSerializer.Deserialize<Figures>(line) ?? throw new InvalidDataException($"not a line of figures: {line}");
}
