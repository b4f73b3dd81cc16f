using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Ingestor.Tests.BadInput;

namespace Ingestor.Tests.Operate.Commands;

/// <summary>The executable with a store: from bad configuration through poll, sources, export and the running service to SIGTERM.</summary>
public sealed class ServiceLifeTests : IAsyncDisposable
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-life-");
    private readonly HostileServer _server = HostileServer.Start();
    private readonly Dictionary<string, string> _settings;

    public ServiceLifeTests() => _settings = new Dictionary<string, string>
    {
        ["Ingestor__Operate__Listen"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{UnusedPort()}"),
        ["Ingestor__Fetch__AllowPrivateNetworks"] = "true",
        ["Ingestor__Sources__wire__Kind"] = "feed",
        ["Ingestor__Sources__wire__Location"] = _server.Address + "/feed",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task All_faults_of_the_configuration_are_told_at_once_with_path_and_cure()
    {
        await WriteSettingsAsync("""
            {"Ingestor":{"Store":{"Databse":"x","StartupWaitSeconds":"soon"},"Fetch":{"MaxRedirects":900,"AllowPrivateNetworks":"perhaps"},"Schedule":{"Workers":0},"Operate":{"Listen":"nowhere"}}}
            """);
        foreach (var verb in new[] { "run", "init", "sources check" })
        {
            var run = await Executable.RunAsync(_folder.FullName, verb.Split(' '));

            Assert.Equal(2, run.ExitCode);
            Assert.All(
                [
                    "Ingestor:Store:Databse is not a setting: did you mean Database?", "Ingestor:Store:StartupWaitSeconds is 'soon': set a whole number",
                    "Ingestor:Fetch:MaxRedirects is 900: set a number from 0 to 20", "Ingestor:Fetch:AllowPrivateNetworks is 'perhaps': set true or false",
                    "Ingestor:Schedule:Workers is 0", "Ingestor:Operate:Listen is 'nowhere'",
                ],
                problem => Assert.Contains(problem, run.Errors, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Settings_that_are_no_JSON_are_named()
    {
        await WriteSettingsAsync("{ \"Ingestor\": ");

        var run = await Executable.RunAsync(_folder.FullName, "init");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("appsettings.json is not valid JSON", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_goes_from_init_over_poll_to_export_and_bad_ones_are_set_aside()
    {
        _server.On("/one", Answers.Html(Stories.Page("Alta")));
        _server.On("/gone", Answers.Status(404));
        _server.On("/feed", Answers.Bytes(Encoding.ASCII.GetBytes(Stories.Feed([_server.Address + "/one", _server.Address + "/gone"]))));
        _settings["Ingestor__Sources__odd__Kind"] = "telegraph";
        _settings["Ingestor__Sources__lost__Kind"] = "folder";
        _settings["Ingestor__Sources__lost__Location"] = "nowhere";

        var init = await RunAsync("init");
        var dry = await RunAsync("poll", "wire", "--dry-run");
        var poll = await RunAsync("poll", "wire");
        var again = await RunAsync("poll", "wire");
        var lost = await RunAsync("poll", "lost");
        var sources = await RunAsync("sources");
        var check = await RunAsync("sources", "check");
        var export = await RunAsync("export", "--format", "jsonl");
        var revisions = await RunAsync("export", "--since", "0");
        var later = await RunAsync("export", "--since", "1");
        var health = await RunAsync("health");

        Assert.Equal((0, "embedded"), (init.ExitCode, init.Output.Split(' ')[0]));
        Assert.Contains("source set aside: Ingestor:Sources:odd:Kind is 'telegraph'", init.Errors, StringComparison.Ordinal);
        Assert.Equal((0, 2), (dry.ExitCode, dry.Lines.Count));
        Assert.Equal((0, "wire: 2 new, 1 stored, 1 rejected"), (poll.ExitCode, poll.Lines.Single()));
        Assert.Equal((0, "wire: 0 new"), (again.ExitCode, again.Lines.Single()));
        Assert.Equal((1, true), (lost.ExitCode, lost.Output.Contains("cannot be listed", StringComparison.Ordinal)));
        Assert.Equal((0, 2), (sources.ExitCode, sources.Lines.Count));
        Assert.Equal(1, check.ExitCode);
        Assert.Equal((0, _server.Address + "/one"), (export.ExitCode, JsonDocument.Parse(export.Lines.Single()).RootElement.GetProperty("url").GetString()));
        Assert.Equal((0, 1), (revisions.ExitCode, JsonDocument.Parse(revisions.Lines.Single()).RootElement.GetProperty("sequence").GetInt64()));
        Assert.Equal((0, ""), (later.ExitCode, later.Output));
        Assert.Equal((1, ""), (health.ExitCode, health.Output));
        Assert.Contains("no answer at", health.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_is_healthy_logs_to_stderr_only_and_ends_well_on_SIGTERM_while_a_server_keeps_it_waiting()
    {
        var hung = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _server.On("/feed", Answers.Bytes(Encoding.ASCII.GetBytes(Stories.Feed([_server.Address + "/silent"]))));
        _server.On("/silent", (client, times, stop) =>
        {
            hung.TrySetResult();
            return Answers.Silence(client, times, stop);
        });
        using var service = Executable.Start(_folder.FullName, _settings, "run");
        var ending = Executable.EndAsync(service);
        await hung.Task.WaitAsync(TimeSpan.FromSeconds(30), Stop);

        var health = await RunAsync("health");
        var second = await RunAsync("run");
        var begun = Stopwatch.GetTimestamp();
        using var kill = Process.Start("kill", ["-TERM", service.Id.ToString(CultureInfo.InvariantCulture)]);
        var ended = await ending;

        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.Zero, StopLimit);
        Assert.Equal((0, "ready"), (health.ExitCode, health.Output.Trim()));
        Assert.Equal((1, ""), (second.ExitCode, second.Output));
        Assert.Contains("Ingestor:Operate:Listen to another address", second.Errors, StringComparison.Ordinal);
        Assert.True(ended is { ExitCode: 0, Output: "" }, $"{ended}");
    }

    private Task<Executable> RunAsync(params string[] arguments) => Executable.RunAsync(_folder.FullName, _settings, "", arguments);

    private Task WriteSettingsAsync(string json) => File.WriteAllTextAsync(Path.Combine(_folder.FullName, "appsettings.json"), json, Stop);

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
