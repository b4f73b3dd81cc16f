namespace Ingestor.Bench.Load;

internal static class Percentile
{
    /// <summary>Nearest-rank percentile; NaN when there is nothing to rank.</summary>
    public static double Of(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
