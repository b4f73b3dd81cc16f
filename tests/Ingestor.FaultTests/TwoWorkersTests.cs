using Ingestor.Bench.Wire;
using Ingestor.Store;
using Ingestor.Store.MongoDb;
using Ingestor.TestMongo;

namespace Ingestor.FaultTests;

public sealed class TwoWorkersTests : IAsyncLifetime
{
    private const int Stories = 600;
    private const int Sources = 50;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);
    private readonly string _database = MongoServer.NewDatabase();
    private string _address = "";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _address = await MongoServer.ConnectionStringAsync();

    public async ValueTask DisposeAsync()
    {
        await MongoServer.DropAsync(_database);
        await MongoServer.DropAsync($"{_database}_jobs");
    }

    [Fact]
    public async Task Two_workers_on_one_database_and_fifty_sources_store_every_article_once()
    {
        await using var wire = await WireServer.StartAsync(Stories, Sources);
        var folder = Directory.CreateTempSubdirectory("ingestor-two-");
        await using var first = IngestorProcess.Start(folder.FullName, Settings(wire));
        await using var second = IngestorProcess.Start(folder.FullName, Settings(wire));
        await using var store = new MongoStore(new StoreOptions { ConnectionString = _address, Database = _database }, TimeProvider.System);
        await store.InitialiseAsync(Stop);

        await Until.TrueAsync(async () => IsDone(await store.Links.TotalsAsync(null, Stop)), Limit, () => $"served {wire.Served.Count}\n{first.Output}\n---\n{second.Output}");
        await Task.WhenAll(first.TerminateAsync(TimeSpan.FromSeconds(20)), second.TerminateAsync(TimeSpan.FromSeconds(20)));

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        await store.Articles.PublishAsync(Stop);
        var revisions = await store.Articles.ReadRevisionsAsync(0, Stories + 1, Stop);
        Assert.Equal(Stories, revisions.Count);
        Assert.Equal(Stories, revisions.Select(revision => revision.ArticleId).Distinct().Count());
        Assert.All(wire.Requests.Values, count => Assert.Equal(1, count));
        folder.Delete(recursive: true);
    }

    private static bool IsDone(LedgerTotals totals) => totals.AddsUp && totals.Discovered == Stories && totals[LinkOutcome.Stored] == Stories;

    private Dictionary<string, string> Settings(WireServer wire)
    {
        var settings = new Dictionary<string, string>
        {
            ["Ingestor__Store__ConnectionString"] = _address,
            ["Ingestor__Store__Database"] = _database,
            ["Ingestor__Store__JobsDatabase"] = $"{_database}_jobs",
            ["Ingestor__Operate__Listen"] = "http://127.0.0.1:0",
            ["Ingestor__Fetch__AllowPrivateNetworks"] = bool.TrueString,
        };
        for (var source = 0; source < Sources; source++)
        {
            settings[$"Ingestor__Sources__wire{source}__Kind"] = "feed";
            settings[$"Ingestor__Sources__wire{source}__Location"] = wire.FeedAddress(source);
        }

        return settings;
    }
}
