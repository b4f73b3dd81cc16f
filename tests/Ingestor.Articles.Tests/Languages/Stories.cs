using Ingestor.Articles.Tests.Architecture;

namespace Ingestor.Articles.Tests.Languages;

/// <summary>One short story in many languages.</summary>
internal static class Stories
{
    public static IReadOnlyDictionary<string, string> All { get; } = File.ReadLines(Checkout.File("tests/Ingestor.Articles.Tests/Languages/stories.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1]);
}
