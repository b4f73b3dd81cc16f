using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ingestor.Bench.Wire;
using Ingestor.Store;
using Ingestor.Store.MongoDb;
using Ingestor.TestMongo;

namespace Ingestor.FaultTests;

/// <summary>The real service and a MongoDB that is not there when it starts, goes away while it works, or is gone when it is to stop.</summary>
public sealed class LostMongoTests : IAsyncLifetime
{
    private const int Stories = 400;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);
    private readonly string _database = MongoServer.NewDatabase();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-lost-mongo-");
    private Relay _relay = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _relay = await Relay.ListenAsync(new Uri((await MongoServer.ConnectionStringAsync()).Replace("mongodb", "tcp", StringComparison.Ordinal)));

    public async ValueTask DisposeAsync()
    {
        await _relay.DisposeAsync();
        await MongoServer.DropAsync(_database);
        await MongoServer.DropAsync($"{_database}_jobs");
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Not_there_at_the_start_it_is_waited_for_within_the_bound_and_then_named_with_the_cure()
    {
        var begun = Stopwatch.GetTimestamp();
        await using var service = IngestorProcess.Start(_folder.FullName, Settings($"mongodb://ops:secret@127.0.0.1:{UnusedPort()}/", "http://127.0.0.1:9/feed"));

        Assert.Equal(1, await service.WaitForExitAsync(Limit));

        Assert.InRange(Stopwatch.GetElapsedTime(begun), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30));
        Assert.Contains("start it or correct Ingestor:Store:ConnectionString", service.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", service.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", service.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gone_in_the_middle_of_a_run_the_service_lives_and_stores_every_story_once_when_it_is_back()
    {
        await using var wire = await WireServer.StartAsync(Stories);
        await using var service = IngestorProcess.Start(_folder.FullName, Settings(_relay.ConnectionString, wire.FeedAddress(0)));
        await Until.TrueAsync(() => Task.FromResult(wire.Served.Count > Stories / 4), Limit, () => $"served {wire.Served.Count}\n{service.Output}");

        _relay.Cut();
        await _relay.RefusedAsync(Stop);
        await Until.TrueAsync(() => Task.FromResult(service.Output.Contains("the work is put off", StringComparison.Ordinal)), Limit, () => service.Output);
        Assert.False(service.HasExited, service.Output);
        Assert.InRange(wire.Served.Count, 1, Stories - 1);
        _relay.Mend();

        await using var store = new MongoStore(new StoreOptions { ConnectionString = await MongoServer.ConnectionStringAsync(), Database = _database }, TimeProvider.System);
        await Until.TrueAsync(async () => IsDone(await store.Links.TotalsAsync("wire", Stop)), Limit, () => $"served {wire.Served.Count}\n{service.Output}");
        await service.TerminateAsync(StopLimit);
        Assert.True(service.ExitCode == 0, service.Output);
        await store.Articles.PublishAsync(Stop);
        var revisions = await store.Articles.ReadRevisionsAsync(0, Stories + 1, Stop);
        Assert.Equal(Enumerable.Range(1, Stories), revisions.Select(revision => (int)revision.Sequence!.Value));
        Assert.Equal(Stories, revisions.Select(revision => revision.ArticleId).Distinct().Count());
    }

    [Fact]
    public async Task Gone_when_the_service_is_to_stop_it_stops_in_time_all_the_same()
    {
        await using var wire = await WireServer.StartAsync(Stories);
        await using var service = IngestorProcess.Start(_folder.FullName, Settings(_relay.ConnectionString, wire.FeedAddress(0)));
        await Until.TrueAsync(() => Task.FromResult(wire.Served.Count > Stories / 4), Limit, () => $"served {wire.Served.Count}\n{service.Output}");

        _relay.Cut();
        var stopped = await service.TerminateAsync(Limit);

        Assert.InRange(stopped, TimeSpan.Zero, StopLimit);
        Assert.True(service.ExitCode == 0, service.Output);
    }

    private static bool IsDone(LedgerTotals totals) =>
        totals.AddsUp && totals.Discovered == Stories && totals[LinkOutcome.Stored] + totals[LinkOutcome.Unchanged] == Stories;

    private Dictionary<string, string> Settings(string mongo, string feed) => new()
    {
        ["Ingestor__Store__ConnectionString"] = mongo,
        ["Ingestor__Store__Database"] = _database,
        ["Ingestor__Store__JobsDatabase"] = $"{_database}_jobs",
        ["Ingestor__Store__StartupWaitSeconds"] = 2.ToString(CultureInfo.InvariantCulture),
        ["Ingestor__Operate__Listen"] = "http://127.0.0.1:0",
        ["Ingestor__Fetch__AllowPrivateNetworks"] = bool.TrueString,
        ["Ingestor__Sources__wire__Kind"] = "feed",
        ["Ingestor__Sources__wire__Location"] = feed,
        ["Ingestor__Sources__wire__Every"] = "00:00:10",
    };

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
