using System.Globalization;
using Ingestor.Bench.Wire;
using Ingestor.Store;

namespace Ingestor.FaultTests;

/// <summary>A worker that dies at any moment loses nothing and doubles nothing; shown with real processes on each store.</summary>
public abstract class CrashContractTests
{
    private const int Stories = 2000;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The service's settings that point it at a fresh store.</summary>
    protected abstract IReadOnlyDictionary<string, string> Settings { get; }

    protected abstract Task<IStore> OpenAsync();

    [Fact]
    public async Task Killed_in_the_middle_of_two_thousand_stories_and_started_again_it_stores_each_once()
    {
        await using var wire = await WireServer.StartAsync(Stories);
        var folder = Directory.CreateTempSubdirectory("ingestor-crash-");
        var settings = With(Settings, wire.FeedAddress(0));

        await using (var first = IngestorProcess.Start(folder.FullName, settings))
        {
            await Until.TrueAsync(() => Task.FromResult(wire.Served.Count > Stories / 3), Limit, () => $"served {wire.Served.Count}\n{first.Output}");
            await first.KillAsync();
        }

        Assert.InRange(wire.Served.Count, Stories / 3, Stories - 1);
        await using var second = IngestorProcess.Start(folder.FullName, settings);
        await using var store = await OpenAsync();
        await Until.TrueAsync(async () => Done(await store.Links.TotalsAsync("wire", Stop)), Limit, () => $"served {wire.Served.Count}\n{second.Output}");
        var stopped = await second.TerminateAsync(TimeSpan.FromSeconds(20));

        Assert.True(second.ExitCode == 0, second.Output);
        Assert.InRange(stopped, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        await AssertEachOnceAsync(store);
        folder.Delete(recursive: true);
    }

    private static bool Done(LedgerTotals totals) =>
        totals.AddsUp && totals.Discovered == Stories && totals[LinkOutcome.Stored] + totals[LinkOutcome.Unchanged] == Stories;

    private static async Task AssertEachOnceAsync(IStore store)
    {
        await store.Articles.PublishAsync(Stop);
        var urls = new HashSet<string>();
        await foreach (var article in store.Articles.AllAsync(Stop))
        {
            Assert.True(urls.Add(article.Url!));
            Assert.Equal(1, article.Revision);
        }

        Assert.Equal(Stories, urls.Count);
        var revisions = await store.Articles.ReadRevisionsAsync(0, Stories + 1, Stop);
        Assert.Equal(Enumerable.Range(1, Stories), revisions.Select(revision => (int)revision.Sequence!.Value));
        Assert.Equal(Stories, revisions.Select(revision => revision.ArticleId).Distinct().Count());
    }

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> store, string feed) => new(store)
    {
        ["Ingestor__Operate__Listen"] = "http://127.0.0.1:0",
        ["Ingestor__Fetch__AllowPrivateNetworks"] = bool.TrueString,
        ["Ingestor__Fetch__Concurrency"] = 8.ToString(CultureInfo.InvariantCulture),
        ["Ingestor__Sources__wire__Kind"] = "feed",
        ["Ingestor__Sources__wire__Location"] = feed,
    };
}
