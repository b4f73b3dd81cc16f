using Ingestor.Discover;
using Ingestor.Store;

namespace Ingestor.Tests.Store;

/// <summary>What every store promises; each store runs all of it.</summary>
public abstract class StoreContractTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An initialised store that holds nothing yet.</summary>
    protected abstract Task<IStore> OpenAsync();

    [Fact]
    public async Task Initialising_twice_changes_nothing()
    {
        await using var store = await OpenAsync();
        await store.Articles.SaveAsync(Drafts.Article("a"), Stop);

        await store.InitialiseAsync(Stop);

        Assert.NotNull(await store.Articles.FindAsync(Drafts.Article("a").Id, Stop));
    }

    [Fact]
    public async Task An_article_comes_back_as_it_was_saved()
    {
        await using var store = await OpenAsync();
        var draft = Drafts.Article("full");
        await store.Articles.SaveAsync(draft, Stop);

        var found = await store.Articles.FindAsync(draft.Id, Stop);

        Assert.Equal(ArticleJson.Write(draft), ArticleJson.Write(found!));
    }

    [Fact]
    public async Task A_revision_is_written_only_when_the_content_differs()
    {
        await using var store = await OpenAsync();

        Assert.Equal(new SaveResult.Stored(1), await store.Articles.SaveAsync(Drafts.Article("a", "one"), Stop));
        Assert.IsType<SaveResult.Unchanged>(await store.Articles.SaveAsync(Drafts.Article("a", "one"), Stop));
        Assert.Equal(new SaveResult.Stored(2), await store.Articles.SaveAsync(Drafts.Article("a", "two"), Stop));
        await store.Articles.PublishAsync(Stop);

        var revisions = await store.Articles.ReadRevisionsAsync(0, 10, Stop);
        Assert.Equal([1L, 2L], revisions.Select(revision => revision.Sequence!.Value));
        Assert.Equal(["one", "two"], revisions.Select(revision => revision.Article.Body.Text));
    }

    [Fact]
    public async Task Drafts_saved_at_once_each_get_their_own_answer()
    {
        await using var store = await OpenAsync();
        await store.Articles.SaveAsync(Drafts.Article("known", "one"), Stop);
        await store.Articles.SaveAsync(Drafts.Article("changed", "one"), Stop);
        ArticleDocument[] drafts = [.. Enumerable.Range(0, 20).Select(number => Drafts.Article($"{number}")), Drafts.Article("known", "one"), Drafts.Article("changed", "two"), Drafts.Article("twice"), Drafts.Article("twice")];

        var results = await Task.WhenAll(drafts.Select(draft => store.Articles.SaveAsync(draft, Stop)));
        await store.Articles.PublishAsync(Stop);

        Assert.All(results[..20], result => Assert.Equal(new SaveResult.Stored(1), result));
        Assert.Equal([new SaveResult.Unchanged(), new SaveResult.Stored(2)], results[20..22]);
        Assert.Equal([new SaveResult.Unchanged(), new SaveResult.Stored(1)], results[22..].OrderBy(result => result is SaveResult.Stored));
        var revisions = await store.Articles.ReadRevisionsAsync(0, 100, Stop);
        Assert.Equal(Enumerable.Range(1, 24).Select(number => (long)number), revisions.Select(revision => revision.Sequence!.Value));
    }

    [Fact]
    public async Task The_same_story_under_another_address_is_a_duplicate_and_an_alias()
    {
        await using var store = await OpenAsync();
        await store.Articles.SaveAsync(Drafts.Article("a"), Stop);

        var again = Drafts.Article("a") with { Aliases = ["https://wire.example/other"] };

        Assert.IsType<SaveResult.Duplicate>(await store.Articles.SaveAsync(again, Stop));
        Assert.IsType<SaveResult.Unchanged>(await store.Articles.SaveAsync(again, Stop));
        Assert.Equal(["https://wire.example/other"], (await store.Articles.FindAsync(again.Id, Stop))!.Aliases);
    }

    [Fact]
    public async Task Eight_writers_of_the_same_articles_make_each_revision_once_and_no_reader_misses_one()
    {
        await using var store = await OpenAsync();
        const int articles = 25;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            async () =>
            {
                for (var number = 0; number < articles; number++)
                {
                    await store.Articles.SaveAsync(Drafts.Article($"{number}"), Stop);
                    await store.Articles.PublishAsync(Stop);
                }
            },
            Stop)));

        var revisions = await store.Articles.ReadRevisionsAsync(0, 1000, Stop);
        Assert.Equal(Enumerable.Range(1, articles).Select(number => (long)number), revisions.Select(revision => revision.Sequence!.Value));
        Assert.Equal(articles, revisions.Select(revision => revision.ArticleId).Distinct().Count());
    }

    [Fact]
    public async Task Every_link_has_exactly_one_outcome_from_the_first_sighting_on()
    {
        await using var store = await OpenAsync();
        var lease = await LeaseAsync(store);

        var recorded = await store.Links.RecordAsync("s", [Entry("1"), Entry("2"), Entry("2"), new Candidate(null, Title: "no link")], Noon, Stop);
        Assert.Equal(new Recorded(4, 2, 1, 1), recorded);
        await AssertAddsUpAsync(store, 2);

        var due = await store.Links.ClaimAsync("s", 10, lease, Noon, Stop);
        Assert.Equal(2, due.Count);
        var settled = new[] { new SettledLink(due[0].Id, LinkOutcome.Stored, "revision 1", "x"), new SettledLink(due[1].Id, LinkOutcome.Deferred, "busy", Due: Noon.AddMinutes(5)) };
        Assert.Equal(2, await store.Links.SettleAsync(settled, lease, Noon, Stop));
        await AssertAddsUpAsync(store, 2);

        Assert.Empty(await store.Links.ClaimAsync("s", 10, lease, Noon.AddMinutes(4), Stop));
        Assert.Equal(due[1].Id, Assert.Single(await store.Links.ClaimAsync("s", 10, lease, Noon.AddMinutes(5), Stop)).Id);
        Assert.Equal(new Recorded(2, 0, 2, 0), await store.Links.RecordAsync("s", [Entry("1"), Entry("2")], Noon, Stop));
    }

    [Fact]
    public async Task Only_sources_with_links_that_are_due_by_now_are_due()
    {
        await using var store = await OpenAsync();
        var lease = await LeaseAsync(store);
        await store.Links.RecordAsync("new", [Entry("1")], Noon, Stop);
        await store.Links.RecordAsync("s", [Entry("2")], Noon, Stop);
        var link = Assert.Single(await store.Links.ClaimAsync("s", 10, lease, Noon, Stop));
        await store.Links.SettleAsync([new SettledLink(link.Id, LinkOutcome.Deferred, "busy", Due: Noon.AddMinutes(5))], lease, Noon, Stop);

        Assert.Equal(["new"], await store.Links.DueSourcesAsync(Noon, Stop));
        Assert.Equal(["new", "s"], (await store.Links.DueSourcesAsync(Noon.AddMinutes(5), Stop)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_entry_that_the_source_says_changed_is_due_again()
    {
        await using var store = await OpenAsync();
        var lease = await LeaseAsync(store);
        await store.Links.RecordAsync("s", [Entry("1")], Noon, Stop);
        var link = Assert.Single(await store.Links.ClaimAsync("s", 10, lease, Noon, Stop));
        await store.Links.SettleAsync([new SettledLink(link.Id, LinkOutcome.Stored, "revision 1", "x")], lease, Noon, Stop);

        await store.Links.RecordAsync("s", [Entry("1") with { Updated = Noon.AddHours(1) }], Noon.AddHours(2), Stop);

        Assert.Equal(link.Id, Assert.Single(await store.Links.ClaimAsync("s", 10, lease, Noon.AddHours(2), Stop)).Id);
    }

    [Fact]
    public async Task A_stale_worker_settles_nothing_and_saves_no_state()
    {
        await using var store = await OpenAsync();
        await store.Links.RecordAsync("s", [Entry("1")], Noon, Stop);
        var stale = await LeaseAsync(store);
        var link = Assert.Single(await store.Links.ClaimAsync("s", 10, stale, Noon, Stop));

        var later = Noon.AddHours(1);
        var fresh = await store.Leases.AcquireAsync("source:s", "other", TimeSpan.FromMinutes(1), later, Stop);
        Assert.Equal(stale.Fence + 1, fresh!.Fence);
        Assert.Single(await store.Links.ClaimAsync("s", 10, fresh, later, Stop));
        Assert.True(await store.Sources.SaveAsync(State("fresh"), fresh, Stop));

        Assert.Equal(0, await store.Links.SettleAsync([new SettledLink(link.Id, LinkOutcome.Rejected, "stale")], stale, later, Stop));
        Assert.False(await store.Sources.SaveAsync(State("stale"), stale, Stop));
        Assert.Equal("fresh", (await store.Sources.FindAsync("s", Stop))!.Note);
    }

    [Fact]
    public async Task A_lease_is_held_by_one_until_it_ends()
    {
        await using var store = await OpenAsync();
        var lease = await LeaseAsync(store);

        Assert.Null(await store.Leases.AcquireAsync("source:s", "other", TimeSpan.FromMinutes(1), Noon.AddSeconds(59), Stop));
        Assert.NotNull(await store.Leases.RenewAsync(lease, TimeSpan.FromMinutes(1), Noon.AddSeconds(59), Stop));
        Assert.Null(await store.Leases.AcquireAsync("source:s", "other", TimeSpan.FromMinutes(1), Noon.AddSeconds(90), Stop));
        await store.Leases.ReleaseAsync(lease, Stop);
        Assert.NotNull(await store.Leases.AcquireAsync("source:s", "other", TimeSpan.FromMinutes(1), Noon.AddSeconds(91), Stop));
        Assert.Null(await store.Leases.RenewAsync(lease, TimeSpan.FromMinutes(1), Noon.AddSeconds(92), Stop));
    }

    [Fact]
    public async Task A_raw_body_is_kept_once_under_its_hash()
    {
        await using var store = await OpenAsync();
        var body = new RawBody([.. "<p>story</p>"u8], "text/html", "https://wire.example/1", Noon);

        var hash = await store.Raw.PutAsync(body, Stop);

        Assert.Equal(hash, await store.Raw.PutAsync(body with { Url = "https://wire.example/2" }, Stop));
        var found = await store.Raw.FindAsync(hash, Stop);
        Assert.Equal(body.Content, found!.Content);
        Assert.Equal((body.ContentType, body.Url, body.FetchedAt), (found.ContentType, found.Url, found.FetchedAt));
    }

    private static Candidate Entry(string id) => new($"https://wire.example/{id}", id, $"Story {id}");

    private static SourceState State(string note) => new("s", "\"tag\"", null, Noon, 0, null, note);

    private static async Task<Lease> LeaseAsync(IStore store) => (await store.Leases.AcquireAsync("source:s", "worker", TimeSpan.FromMinutes(1), Noon, Stop))!;

    private static async Task AssertAddsUpAsync(IStore store, long discovered)
    {
        var totals = await store.Links.TotalsAsync(null, Stop);
        Assert.True(totals.AddsUp);
        Assert.Equal(discovered, totals.Discovered);
    }
}
