namespace Ingestor.Articles;

/// <summary>The data files that are built into the library.</summary>
internal static class Resources
{
    /// <param name="name">Path below the project, e.g. <c>Credits/Data/agencies.json</c>.</param>
    public static Stream Open(string name) =>
        typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the library was built without {name}");

    /// <summary>The lines of a text file, without empty ones and # comments.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }
}
