using System.Diagnostics;
using MongoDB.Driver;

namespace Ingestor.TestMongo;

/// <summary>The real MongoDB-compatible server of this test run: <c>tests/mongo/start</c> names it or starts it, once.</summary>
internal static class MongoServer
{
    private static readonly Lazy<Task<string>> Address = new(StartAsync);

    public static Task<string> ConnectionStringAsync() => Address.Value;

    /// <summary>A database name that no other test has.</summary>
    public static string NewDatabase() => $"ingestor_test_{Guid.NewGuid():N}";

    public static async Task DropAsync(string database)
    {
        using var client = new MongoClient(await ConnectionStringAsync());
        await client.DropDatabaseAsync(database);
    }

    private static async Task<string> StartAsync()
    {
        var start = new ProcessStartInfo(Path.Combine(Root(), "tests", "mongo", "start")) { RedirectStandardOutput = true, RedirectStandardError = true };
        // The script builds the gateway: settings of this test host's own build must not reach it.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildSDKsPath");
        using var process = Process.Start(start) ?? throw new InvalidOperationException("tests/mongo/start did not start");
        var words = process.StandardError.ReadToEndAsync();
        var address = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && address is { Length: > 0 }
            ? address
            : throw new InvalidOperationException($"tests/mongo/start ended with {process.ExitCode}: {await words}");
    }

    /// <summary>The folder of the checkout that the tests were built in.</summary>
    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ingestor.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"no Ingestor.sln above {AppContext.BaseDirectory}");
    }
}
