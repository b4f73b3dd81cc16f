namespace Ingestor.Bench.Load;

/// <summary>Finds the checkout that this bench was built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string File(string relative) => Path.Combine(Root, relative);

    private static string FindRoot(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(at.FullName, "Ingestor.sln")))
            {
                return at.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no Ingestor.sln above {folder}: run the bench from a checkout");
    }
}
