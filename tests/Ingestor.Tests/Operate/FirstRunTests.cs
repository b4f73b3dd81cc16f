using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Ingestor.Store;
using Ingestor.TestMongo;
using Ingestor.Tests.Operate.Commands;
using NJsonSchema;

namespace Ingestor.Tests.Operate;

/// <summary>What a newcomer's two first runs do: the shipped settings and samples, the real executable, dashboard and export, on each store.</summary>
public sealed class FirstRunTests : IAsyncLifetime
{
    private const int Samples = 12;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-first-");
    private readonly string _database = MongoServer.NewDatabase();
    private readonly string _listen = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{UnusedPort()}");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        var root = MongoServer.Root();
        File.Copy(Path.Combine(root, "appsettings.json"), Path.Combine(_folder.FullName, "appsettings.json"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "samples"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        await MongoServer.DropAsync(_database);
        await MongoServer.DropAsync(_database + "_jobs");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_samples_are_stored_once_and_the_dashboard_says_so(bool mongo)
    {
        var settings = await SettingsAsync(mongo);

        var (first, dashboard) = await RunAsync(settings);
        var (second, _) = await RunAsync(settings);
        var export = await Executable.RunAsync(_folder.FullName, settings, "", "export", "--format", "jsonl");

        Assert.Equal(["sample-drop                    3       3   sample-drop: 3 new, 3 stored", "sample-feed                    9       9   sample-feed: 9 new, 9 stored"], Table(first));
        Assert.Equal(["sample-drop                    3       3   sample-drop: 0 new", "sample-feed                    9       9   sample-feed: 0 new"], Table(second));
        Assert.Contains("sample-feed: 9 new, 9 stored", dashboard, StringComparison.Ordinal);
        Assert.Equal((0, Samples), (export.ExitCode, export.Lines.Count));
        var schema = await SchemaAsync();
        Assert.All(export.Lines, line => Assert.Empty(schema.Validate(line)));
    }

    private static string[] Table(string output) => [.. output.Split('\n').Where(line => line.StartsWith("sample-", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Runs until the table is out, looks at the dashboard and stops the service.</summary>
    private async Task<(string Output, string Dashboard)> RunAsync(Dictionary<string, string> settings)
    {
        using var service = Executable.Start(_folder.FullName, settings);
        using var http = new HttpClient();
        var output = new System.Text.StringBuilder();
        while (await service.StandardOutput.ReadLineAsync(Stop) is { } line && !line.StartsWith("stop with", StringComparison.Ordinal))
        {
            output.AppendLine(line);
        }

        var jobs = await http.GetStringAsync(_listen + "/hangfire/jobs/succeeded", Stop);
        var pages = await Task.WhenAll(Links(jobs).Select(link => http.GetStringAsync(_listen + link, Stop)));
        using var kill = Process.Start("kill", ["-TERM", service.Id.ToString(CultureInfo.InvariantCulture)]);
        var end = await Executable.EndAsync(service);
        Assert.True(end.ExitCode == 0, $"{end}");
        return (output.ToString(), WebUtility.HtmlDecode(string.Concat(pages)));
    }

    private static IEnumerable<string> Links(string page) =>
        page.Split('"').Where(part => part.StartsWith("/hangfire/jobs/details/", StringComparison.Ordinal)).Distinct();

    private async Task<Dictionary<string, string>> SettingsAsync(bool mongo)
    {
        var settings = new Dictionary<string, string> { ["Ingestor__Operate__Listen"] = _listen };
        if (mongo)
        {
            settings["Ingestor__Store__ConnectionString"] = await MongoServer.ConnectionStringAsync();
            settings["Ingestor__Store__Database"] = _database;
            settings["Ingestor__Store__JobsDatabase"] = _database + "_jobs";
        }

        return settings;
    }

    /// <summary>The contract for MongoDB's validator as a JSON schema of what export prints: BSON dates are objects there.</summary>
    private static async Task<JsonSchema> SchemaAsync()
    {
        var schema = JsonNode.Parse(ContractSchema.Text)!;
        Rename(schema);
        schema.AsObject().Remove("$id");
        return await JsonSchema.FromJsonAsync(schema.ToJsonString(), Stop);
    }

    private static void Rename(JsonNode? node)
    {
        foreach (var child in node is JsonObject all ? all.Select(pair => pair.Value).ToArray() : node is JsonArray items ? [.. items] : [])
        {
            Rename(child);
        }

        if (node is JsonObject schema && schema.Remove("bsonType", out var type))
        {
            schema["type"] = type is JsonArray types ? new JsonArray([.. types.Select(one => (JsonNode)Plain((string)one!))]) : Plain((string)type!);
        }
    }

    private static string Plain(string bson) => bson switch { "int" or "long" => "integer", "date" => "object", _ => bson };

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
