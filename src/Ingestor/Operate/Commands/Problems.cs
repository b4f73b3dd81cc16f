using Ingestor.Operate.Configuration;

namespace Ingestor.Operate.Commands;

/// <summary>Tells all faults of the configuration at once.</summary>
internal static class Problems
{
    /// <returns>Whether there is a fault that nothing can start with; a bad source alone is set aside.</returns>
    public static bool Print(Settings settings)
    {
        foreach (var problem in settings.Catalog.Problems)
        {
            Console.Error.WriteLine($"source set aside: {problem}");
        }

        foreach (var problem in settings.Problems)
        {
            Console.Error.WriteLine($"configuration: {problem}");
        }

        return settings.Problems.Count > 0;
    }
}
