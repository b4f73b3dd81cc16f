using System.Text;
using Ingestor.Sources;
using Ingestor.Store;
using Ingestor.Store.Embedded;
using Microsoft.Extensions.Time.Testing;

namespace Ingestor.Tests.BadInput;

/// <summary>A source that cannot be read is told with its reason and asked again later; what was discovered before goes on.</summary>
public sealed class HostileSourcesTests : IAsyncDisposable
{
    private static readonly (string Path, SourceKind Kind, string Reason, HostileServer.Answer Answer)[] Cases =
    [
        ("/404", SourceKind.Feed, "ClientError: {0}/404 answered 404", Answers.Status(404)),
        ("/500", SourceKind.Feed, "ServerError: {0}/500 answered 500", Answers.Status(500)),
        ("/503", SourceKind.Page, "Busy: {0}/503 answered 503", Answers.Status(503, "Retry-After: 7200\r\n")),
        ("/loop", SourceKind.Feed, "TooManyRedirects", Answers.Redirect("/loop")),
        ("/silent", SourceKind.Feed, "Timeout", Answers.Silence),
        ("/empty", SourceKind.Feed, "EmptyBody", Answers.Bytes([])),
        ("/heavy", SourceKind.Page, "TooLarge", Answers.Heavy(30)),
        ("/bomb", SourceKind.Feed, "TooLarge", Answers.Bomb(64)),
        ("/html", SourceKind.Feed, "this is an HTML page, not a feed: give the feed's own address, or set the source's Kind to page", Answers.Html(Stories.Page("Alta"))),
        ("/xhtml", SourceKind.Feed, "this is an HTML page, not a feed", Answers.Html("<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Hello</p></body></html>")),
        ("/json", SourceKind.Feed, "this is not XML", Answers.Bytes("{\"items\":[]}"u8.ToArray(), "Content-Type: application/json\r\n")),
        ("/other", SourceKind.Feed, "the root element is <opml>", Answers.Bytes("<opml version='2.0'/>"u8.ToArray())),
        ("/image", SourceKind.Feed, "this is not XML", Answers.Bytes([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 0])),
        ("/binary-page", SourceKind.Page, "the bytes are a PNG image", Answers.Bytes([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 0])),
        ("/deep", SourceKind.Feed, "nested more than 200 deep", Answers.Bytes(Encoding.ASCII.GetBytes($"<rss>{string.Concat(Enumerable.Repeat("<a>", 10_000))}{string.Concat(Enumerable.Repeat("</a>", 10_000))}</rss>"))),
        ("/deep-page", SourceKind.Page, "nested more than 256 deep", Answers.Html(string.Concat(Enumerable.Repeat("<div>", 10_000)))),
        ("/cut", SourceKind.Feed, "this is not XML", Answers.Bytes("<rss version='2.0'><channel><item><link>/one"u8.ToArray())),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-sources-");
    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly HostileServer _server = HostileServer.Start();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_hostile_source_is_told_with_its_reason_and_asked_less_often()
    {
        await using var store = await OpenAsync();
        var pipeline = Workbench.Pipeline(store, _time);
        foreach (var source in Cases)
        {
            _server.On(source.Path, source.Answer);
        }

        var reports = await Task.WhenAll(Cases.Select(async source => (source.Path, source.Reason, await pipeline.PollAsync(Wire(source.Path, source.Kind), Stop))));

        Assert.Empty(reports.Where(report => report.Item3.Note?.Contains(report.Reason.Replace("{0}", _server.Address, StringComparison.Ordinal), StringComparison.Ordinal) != true)
            .Select(report => report.Item3.ToString()));
        var states = await store.Sources.AllAsync(Stop);
        Assert.Equal(Cases.Length, states.Count);
        Assert.All(states, state => Assert.Equal((1, true), (state.Failures, state.NotBefore > _time.GetUtcNow())));
        Assert.Equal(_time.GetUtcNow().AddHours(2), states.Single(state => state.Id == "503").NotBefore!.Value, TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task What_a_source_offered_before_it_failed_is_worked_off_all_the_same()
    {
        await using var store = await OpenAsync();
        var pipeline = Workbench.Pipeline(store, _time);
        _server.On("/one", Answers.Once(Answers.Status(503), Answers.Html(Stories.Page("Alta"))));
        _server.On("/feed", Answers.Once(Answers.Bytes(Encoding.ASCII.GetBytes(Stories.Feed([_server.Address + "/one"]))), Answers.Status(500)));
        await pipeline.PollAsync(Wire("/feed", SourceKind.Feed), Stop);

        _time.Advance(TimeSpan.FromMinutes(5));
        var failed = await pipeline.PollAsync(Wire("/feed", SourceKind.Feed), Stop);

        Assert.StartsWith("feed: 0 new, 1 stored; ServerError", failed.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("feed: 0 new; not polled before", (await pipeline.PollAsync(Wire("/feed", SourceKind.Feed), Stop)).ToString(), StringComparison.Ordinal);
        _time.Advance(TimeSpan.FromMinutes(2));
        _server.On("/feed", Answers.Bytes(Encoding.ASCII.GetBytes(Stories.Feed([_server.Address + "/one"]))));
        Assert.Equal("feed: 0 new", (await pipeline.PollAsync(Wire("/feed", SourceKind.Feed), Stop)).ToString());
        Assert.Equal(0, (await store.Sources.FindAsync("feed", Stop))!.Failures);
    }

    [Fact]
    public async Task A_host_that_is_down_is_left_alone_after_a_few_tries_and_its_links_wait()
    {
        const int links = 100;
        await using var store = await OpenAsync();
        var down = HostileServer.Start();
        var address = down.Address;
        await down.DisposeAsync();
        _server.On("/one", Answers.Html(Stories.Page("Alta")));
        _server.On("/feed", Answers.Bytes(Encoding.ASCII.GetBytes(Stories.Feed([.. Enumerable.Range(0, links).Select(number => $"{address}/{number}"), _server.Address + "/one"]))));

        var report = await Workbench.Pipeline(store, _time).PollAsync(Wire("/feed", SourceKind.Feed), Stop);

        Assert.Equal($"feed: {links + 1} new, 1 stored, {links} deferred", report.ToString());
        var last = Assert.Single(await store.Links.FindAsync($"{address}/{links - 1}", Stop));
        Assert.StartsWith("CircuitOpen: 127.0.0.1 failed repeatedly", last.Reason, StringComparison.Ordinal);
        Assert.True(last.Due > _time.GetUtcNow());
    }

    [Fact]
    public async Task A_source_that_the_reader_fails_on_is_told_and_asked_again_later()
    {
        await using var store = await OpenAsync();
        _server.On("/feed", Answers.Bytes("<rss/>"u8.ToArray()));
        var pipeline = Workbench.Pipeline(store, _time, offers: (_, _) => throw new FormatException("no such thing as a feed"));

        var report = await pipeline.PollAsync(Wire("/feed", SourceKind.Feed), Stop);

        Assert.StartsWith("feed: 0 new; a fault of this program, not of the source: FormatException: no such thing as a feed", report.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, (await store.Sources.FindAsync("feed", Stop))!.Failures);
    }

    [Theory]
    [InlineData("<item><title>t</title><guid>half &#xD83D; pair</guid><link>/one</link></item>")]
    [InlineData("<item><title>half &#xD83D; pair</title><description>&#xDE00;</description><author>A &#xDE00;</author><link>/one</link></item>")]
    [InlineData("<item><title>nul &#0; and bell &#7;</title><guid>g&#0;</guid><link>/one</link></item>")]
    [InlineData("<item><title>t</title><link>/one</link></item><item><title>t</title><link>javascript:alert(1)</link></item><item/>")]
    [InlineData("<item><title>t</title><link>http://[half</link></item><item><link>//[half</link></item><item><link>/one</link></item>")]
    [InlineData("<item><title>t</title><link>/one</link><pubDate>Thu, 32 Foo 0000 99:99:99 +9999</pubDate></item>")]
    public async Task An_odd_entry_costs_at_most_itself(string items)
    {
        await using var store = await OpenAsync();
        _server.On("/one", Answers.Html(Stories.Page("Alta")));
        _server.On("/feed", Answers.Bytes(Encoding.UTF8.GetBytes($"<rss version='2.0'><channel>{items}</channel></rss>")));

        var report = await Workbench.Pipeline(store, _time).PollAsync(Wire("/feed", SourceKind.Feed), Stop);

        Assert.Equal("feed: 1 new, 1 stored", report.ToString());
    }

    private Source Wire(string path, SourceKind kind) => new(path[1..], "Wire", kind, new Uri(_server.Address + path), TimeSpan.FromMinutes(5));

    private async Task<IStore> OpenAsync()
    {
        var store = new EmbeddedStore(_folder.FullName);
        await store.InitialiseAsync(Stop);
        return store;
    }
}
