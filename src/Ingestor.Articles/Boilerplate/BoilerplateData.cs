using System.Reflection;

namespace Ingestor.Articles.Boilerplate;

/// <summary>The stage's embedded files.</summary>
internal static class BoilerplateData
{
    private const string Folder = "Boilerplate/Data/";
    private const string RuleFile = Folder + "rules.json";

    private static readonly Assembly Home = typeof(BoilerplateData).Assembly;

    internal static string Rules() => Read(RuleFile);

    /// <summary>Language tag and content of each word file, in the order of their names.</summary>
    internal static IEnumerable<(string Tag, string Json)> Languages() =>
        Home.GetManifestResourceNames()
            .Select(n => (Name: n, Path: n.Replace('\\', '/')))
            .Where(n => n.Path.StartsWith(Folder, StringComparison.Ordinal) && n.Path.EndsWith(".json", StringComparison.Ordinal) && n.Path != RuleFile)
            .OrderBy(n => n.Path, StringComparer.Ordinal)
            .Select(n => (n.Path[Folder.Length..^".json".Length], Read(n.Name)));

    private static string Read(string name)
    {
        using var stream = Home.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource '{name}' is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
