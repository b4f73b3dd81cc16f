using System.Globalization;
using Ingestor.Schedule;
using Ingestor.Sources;
using Ingestor.Store;
using Ingestor.Store.Embedded;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Ingestor.Tests.BadInput;

/// <summary>The embedded store's disk fills up, its file is damaged, two workers share it: told with the cure, nothing lost, nothing twice.</summary>
public sealed class LostEmbeddedStoreTests : IDisposable
{
    private const int Files = 40;
    private const int FewPages = 60;

    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-lost-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder.FullName, "data");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_full_disk_puts_the_work_off_and_every_story_is_stored_once_when_there_is_space()
    {
        Drop();
        await using (var small = new EmbeddedStore(Data, FewPages))
        {
            await small.InitialiseAsync(Stop);
            var said = await Jobs(small).PollAsync("drop", Stop);
            Assert.Contains($"put off: {Path.Combine(Data, "ingestor.db")} cannot be used", said, StringComparison.Ordinal);
            Assert.Contains("free disk space", said, StringComparison.Ordinal);
            for (var minute = 0; minute < 10; minute++)
            {
                _time.Advance(TimeSpan.FromMinutes(1));
                Assert.Contains("put off", await Jobs(small).DrainAsync(Stop), StringComparison.Ordinal);
            }

            await AssertAddsUpAsync(small, stored: null);
        }

        // The lease could perhaps not be given back on a full disk: it runs out by itself.
        _time.Advance(TimeSpan.FromMinutes(1));
        await using var store = await OpenAsync();
        Assert.DoesNotContain("put off", await Jobs(store).PollAsync("drop", Stop), StringComparison.Ordinal);
        await AssertAddsUpAsync(store, stored: Files);
    }

    [Fact]
    public async Task A_damaged_file_is_named_with_the_cure()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, "ingestor.db"), new string('x', 10_000), Stop);
        await using var store = new EmbeddedStore(Data);

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.InitialiseAsync(Stop));

        Assert.Contains("move it away to begin anew", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_workers_that_poll_one_source_at_once_store_every_story_once()
    {
        Drop();
        await using var first = await OpenAsync();
        await using var second = await OpenAsync();

        var reports = await Task.WhenAll(
            Task.Run(() => Workbench.Pipeline(first, TimeProvider.System, owner: "one").PollAsync(Source, Stop), Stop),
            Task.Run(() => Workbench.Pipeline(second, TimeProvider.System, owner: "two").PollAsync(Source, Stop), Stop));

        Assert.Equal(Files, reports.Sum(report => report.Settled.GetValueOrDefault(LinkOutcome.Stored)));
        await AssertAddsUpAsync(first, stored: Files);
    }

    private Source Source => new("drop", "Drop", SourceKind.Folder, new Uri(Path.Combine(_folder.FullName, "drop")), TimeSpan.FromMinutes(5));

    private void Drop()
    {
        var drop = _folder.CreateSubdirectory("drop");
        for (var number = 0; number < Files; number++)
        {
            var file = Path.Combine(drop.FullName, $"{number}.html");
            File.WriteAllText(file, Stories.Page(string.Create(CultureInfo.InvariantCulture, $"pier {number}")));
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1));
        }
    }

    private IngestJobs Jobs(IStore store) => new(
        Workbench.Pipeline(store, _time),
        new SourceCatalog(new Dictionary<string, Source> { ["drop"] = Source }, []),
        new PollReports(),
        NullLogger<IngestJobs>.Instance);

    private async Task<IStore> OpenAsync()
    {
        var store = new EmbeddedStore(Data);
        await store.InitialiseAsync(Stop);
        return store;
    }

    private static async Task AssertAddsUpAsync(IStore store, long? stored)
    {
        var totals = await store.Links.TotalsAsync("drop", Stop);
        Assert.True(totals.AddsUp);
        var revisions = await store.Articles.ReadRevisionsAsync(0, Files + 1, Stop);
        Assert.Equal(revisions.Count, revisions.Select(revision => revision.ArticleId).Distinct().Count());
        if (stored is not null)
        {
            Assert.Equal((stored.Value, stored.Value), (totals.Discovered, totals[LinkOutcome.Stored] + totals[LinkOutcome.Unchanged]));
            Assert.Equal(stored, revisions.Count);
        }
    }
}
