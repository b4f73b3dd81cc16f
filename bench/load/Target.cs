using System.Diagnostics;
using MongoDB.Driver;

namespace Ingestor.Bench.Load;

/// <summary>Where a store lives for the length of the bench, and how floor and pipeline are pointed at fresh places in it.</summary>
internal abstract class Target : IDisposable
{
    public static Target Create(string store) => store switch
    {
        "embedded" => new EmbeddedTarget(),
        "mongodb" => new MongoTarget(),
        _ => throw new ArgumentException($"no store is called '{store}': say embedded or mongodb", nameof(store)),
    };

    /// <summary>The floor's store for one run.</summary>
    public abstract string Floor(int run);

    /// <summary>The service's settings for one run, as environment variables.</summary>
    public abstract IReadOnlyDictionary<string, string> Settings(int run);

    public abstract void Dispose();

    private sealed class EmbeddedTarget : Target
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-load-");

        public override string Floor(int run) => Path.Combine(_folder.FullName, $"floor-{run}.db");

        public override IReadOnlyDictionary<string, string> Settings(int run) => new Dictionary<string, string>
        {
            ["Ingestor__Store__ConnectionString"] = "",
            ["Ingestor__Store__DataFolder"] = Path.Combine(_folder.FullName, $"run-{run}"),
        };

        public override void Dispose() => _folder.Delete(recursive: true);
    }

    private sealed class MongoTarget : Target
    {
        private readonly string _connection = StartServer();
        private readonly string _name = "load_" + Guid.NewGuid().ToString("N")[..8];

        public override string Floor(int run) => new MongoUrlBuilder(_connection) { DatabaseName = $"{_name}_floor_{run}" }.ToString();

        public override IReadOnlyDictionary<string, string> Settings(int run) => new Dictionary<string, string>
        {
            ["Ingestor__Store__ConnectionString"] = _connection,
            ["Ingestor__Store__Database"] = $"{_name}_{run}",
            ["Ingestor__Store__JobsDatabase"] = $"{_name}_jobs_{run}",
        };

        public override void Dispose()
        {
            using var client = new MongoClient(_connection);
            foreach (var database in client.ListDatabaseNames().ToEnumerable().Where(name => name.StartsWith(_name, StringComparison.Ordinal)).ToArray())
            {
                client.DropDatabase(database);
            }
        }

        private static string StartServer()
        {
            using var start = Process.Start(new ProcessStartInfo("bash", [Repository.File("tests/mongo/start")]) { RedirectStandardOutput = true })
                ?? throw new InvalidOperationException("tests/mongo/start did not start");
            var connection = start.StandardOutput.ReadToEnd().Trim();
            start.WaitForExit();
            return start.ExitCode == 0 ? connection : throw new InvalidOperationException("tests/mongo/start found no server: see its message above");
        }
    }
}
