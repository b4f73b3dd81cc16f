using Ingestor.Discover;
using Ingestor.Fetch;
using Ingestor.Sources;
using Ingestor.Store;
using Ingestor.Store.Embedded;
using Microsoft.Extensions.Time.Testing;

namespace Ingestor.Tests;

public sealed class PipelineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-pipeline-");
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Drop => Path.Combine(_folder.FullName, "drop");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_second_run_stores_nothing_new_and_the_ledger_adds_up()
    {
        await using var store = await StoreAsync();
        Put("ferry.txt", Story);
        Put("empty.html", "<html><body></body></html>");

        var first = await Pipeline(store).PollAsync(Folder(), Stop);
        var second = await Pipeline(store).PollAsync(Folder(), Stop);

        Assert.Equal("drop: 2 new, 1 stored, 1 rejected", first.ToString());
        Assert.Equal("drop: 0 new", second.ToString());
        var totals = await store.Links.TotalsAsync("drop", Stop);
        Assert.True(totals.AddsUp);
        Assert.Equal(2, totals.Discovered);
        Assert.Single(await store.Articles.ReadRevisionsAsync(0, 10, Stop));
    }

    [Fact]
    public async Task A_story_that_is_written_anew_becomes_a_second_revision()
    {
        await using var store = await StoreAsync();
        Put("ferry.txt", Story);
        await Pipeline(store).PollAsync(Folder(), Stop);

        Put("ferry.txt", Story + "\n\nThe last boat leaves at nine in the evening, the company added on Friday.", TimeSpan.FromMinutes(5));
        var report = await Pipeline(store).PollAsync(Folder(), Stop);

        Assert.Equal("drop: 0 new, 1 stored", report.ToString());
        Assert.Equal([1, 2], (await store.Articles.ReadRevisionsAsync(0, 10, Stop)).Select(revision => revision.Number));
    }

    [Fact]
    public async Task When_a_file_was_dropped_is_no_date_of_its_story()
    {
        await using var store = await StoreAsync();
        Put("ferry.txt", "Ferry returns to the northern route\n\nThe ferry returned to the northern route after six weeks of repairs, its owner said.\n\nTwo crossings are planned every day until the end of June.");

        await Pipeline(store).PollAsync(Folder(), Stop);

        Assert.Null(Assert.Single(await store.Articles.ReadRevisionsAsync(0, 10, Stop)).Article.PublishedAt);
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_a_fault_of_the_source_not_of_the_run()
    {
        await using var store = await StoreAsync();

        var report = await Pipeline(store).PollAsync(Folder() with { Location = new Uri(Path.Combine(_folder.FullName, "nowhere")) }, Stop);

        Assert.Contains("cannot be listed", report.Note, StringComparison.Ordinal);
        Assert.Equal(1, (await store.Sources.FindAsync("drop", Stop))!.Failures);
    }

    [Fact]
    public async Task While_another_worker_holds_the_source_nothing_is_done()
    {
        await using var store = await StoreAsync();
        Put("ferry.txt", Story);
        await store.Leases.AcquireAsync("source:drop", "other", TimeSpan.FromMinutes(5), TimeProvider.System.GetUtcNow(), Stop);

        Assert.Equal("drop: 0 new; another worker is at it", (await Pipeline(store, TimeProvider.System, TimeSpan.Zero).PollAsync(Folder(), Stop)).ToString());
        Assert.Equal(0, (await store.Links.TotalsAsync("drop", Stop)).Discovered);
    }

    [Fact]
    public async Task A_poll_waits_for_the_lease_of_a_worker_that_died()
    {
        await using var store = await StoreAsync();
        Put("ferry.txt", Story);
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await store.Leases.AcquireAsync("source:drop", "dead", TimeSpan.FromSeconds(30), time.GetUtcNow(), Stop);

        var report = await AdvancingAsync(time, Pipeline(store, time, TimeSpan.FromSeconds(35)).PollAsync(Folder(), Stop));

        Assert.Equal("drop: 1 new, 1 stored", report.ToString());
    }

    [Fact]
    public async Task A_poll_that_waited_for_another_does_not_ask_the_source_again()
    {
        await using var store = await StoreAsync();
        Put("ferry.txt", Story);
        var time = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var lease = (await store.Leases.AcquireAsync("source:drop", "other", TimeSpan.FromSeconds(30), time.GetUtcNow(), Stop))!;

        var poll = Pipeline(store, time, TimeSpan.FromSeconds(35)).PollAsync(Folder(), Stop);
        await store.Sources.SaveAsync(new SourceState("drop", null, null, time.GetUtcNow().AddSeconds(1), 0, null, "drop: 0 new"), lease, Stop);

        Assert.Equal("drop: 0 new; another worker has just polled it", (await AdvancingAsync(time, poll)).ToString());
    }

    /// <summary>Moves the clock until the work ends.</summary>
    private static async Task<T> AdvancingAsync<T>(FakeTimeProvider time, Task<T> work)
    {
        while (!work.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        return await work;
    }

    [Fact]
    public async Task A_local_source_never_reads_outside_its_folder()
    {
        await using var store = await StoreAsync();
        var outside = Path.Combine(_folder.FullName, "outside.txt");
        await File.WriteAllTextAsync(outside, Story, Stop);
        Directory.CreateDirectory(Drop);
        File.CreateSymbolicLink(Path.Combine(Drop, "link.txt"), outside);
        await File.WriteAllTextAsync(
            Path.Combine(Drop, "feed.xml"), "<rss version='2.0'><channel><item><title>x</title><link>../outside.txt</link></item><item><title>y</title><link>link.txt</link></item></channel></rss>", Stop);

        var report = await Pipeline(store).PollAsync(Folder() with { Kind = SourceKind.Feed, Location = new Uri(Path.Combine(Drop, "feed.xml")) }, Stop);

        Assert.Equal("drop: 2 new, 2 rejected", report.ToString());
    }

    private const string Story =
        "Ferry returns to the northern route after repairs\n\nOSLO, May 4 (Reuters) - The ferry returned to the northern route on Monday after six weeks of repairs, its owner said.\n\n" +
        "Two crossings a day are planned until the end of June, and the fare stays the same.\n\nReporting by Mara Velling in Oslo; Editing by Paul Deering-Lowe";

    private Source Folder() => new("drop", "Drop", SourceKind.Folder, new Uri(Drop), TimeSpan.FromMinutes(5));

    private void Put(string name, string text, TimeSpan later = default)
    {
        var file = Path.Combine(Directory.CreateDirectory(Drop).FullName, name);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(-1) + later);
    }

    private async Task<IStore> StoreAsync()
    {
        var store = new EmbeddedStore(Path.Combine(_folder.FullName, "data"));
        await store.InitialiseAsync(Stop);
        return store;
    }

    private static Pipeline Pipeline(IStore store) => Pipeline(store, TimeProvider.System, TimeSpan.FromSeconds(35));

    private static Pipeline Pipeline(IStore store, TimeProvider time, TimeSpan patience)
    {
        var options = new FetchOptions();
        var http = new HttpFetcher(FetchClient.Create(options), new HostPipelines(options, TimeProvider.System), options, TimeProvider.System);
        var links = new LinkFetcher(http, options);
        return new Pipeline(store, new SourceDiscovery(links, http, time), links, options, time, "test") { Patience = patience };
    }
}
