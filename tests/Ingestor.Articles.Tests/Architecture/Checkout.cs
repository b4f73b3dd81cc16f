namespace Ingestor.Articles.Tests.Architecture;

/// <summary>The sources that these tests were built from.</summary>
internal static class Checkout
{
    private static readonly string Root = Find();

    public static string File(string relative) => Path.Combine(Root, relative);

    /// <summary>The hand-written C# files below a folder.</summary>
    public static IReadOnlyList<string> Sources(string folder) =>
    [
        .. Directory.EnumerateFiles(File(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")),
    ];

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Ingestor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"no Ingestor.sln above {AppContext.BaseDirectory}: run the tests from a checkout");
    }
}
