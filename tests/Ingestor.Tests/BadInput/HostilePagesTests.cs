using System.Text;
using Ingestor.Discover;
using Ingestor.Sources;
using Ingestor.Store;
using Microsoft.Extensions.Time.Testing;

namespace Ingestor.Tests.BadInput;

/// <summary>Whatever a server does with one page, the page gets one outcome with a clear reason and the rest goes on; on each store.</summary>
public abstract class HostilePagesTests : IAsyncLifetime
{
    private static readonly (string Path, LinkOutcome Outcome, string Reason, HostileServer.Answer Answer)[] Cases =
    [
        ("/good", LinkOutcome.Stored, "revision 1", Answers.Html(Stories.Page("Alta"))),
        ("/moved", LinkOutcome.Stored, "revision 1", Answers.Redirect("/moved-here")),
        ("/gone", LinkOutcome.Rejected, "ClientError: {0}/gone answered 404", Answers.Status(404)),
        ("/broken", LinkOutcome.Deferred, "ServerError: {0}/broken answered 500", Answers.Status(500)),
        ("/busy", LinkOutcome.Deferred, "Busy: {0}/busy answered 503", Answers.Once(Answers.Status(503, "Retry-After: 90\r\n"), Answers.Html(Stories.Page("Bergen")))),
        ("/loop", LinkOutcome.Rejected, "TooManyRedirects", Answers.Redirect("/loop")),
        ("/chain/0", LinkOutcome.Rejected, "more than 5 times", Answers.Redirect("/chain/1")),
        ("/ftp", LinkOutcome.Rejected, "redirects to ftp, which is not followed", Answers.Redirect("ftp://wire.example/story")),
        ("/file", LinkOutcome.Rejected, "redirects to file, which is not followed", Answers.Redirect("file:///etc/passwd")),
        ("/nowhere", LinkOutcome.Rejected, "answered 302 and names no address to go on to", Answers.Redirect("http://[half")),
        ("/nowhere-else", LinkOutcome.Rejected, "answered 302 and names no address to go on to", Answers.Redirect("//[half")),
        ("/silent", LinkOutcome.Deferred, "Timeout: 127.0.0.1 gave no whole answer within 1 s", Answers.Silence),
        ("/stuck", LinkOutcome.Deferred, "Timeout", Answers.StuckBody),
        ("/promised", LinkOutcome.Deferred, "Connection", Answers.Promised),
        ("/noise", LinkOutcome.Deferred, "Connection", Answers.Noise),
        ("/headers", LinkOutcome.Deferred, "Connection", Answers.EndlessHeaders),
        ("/spoiled", LinkOutcome.Deferred, "Connection", Answers.Bytes("no gzip at all"u8.ToArray(), "Content-Encoding: gzip\r\n")),
        ("/heavy", LinkOutcome.Rejected, "TooLarge: {0}/heavy is larger than 1,048,576 bytes", Answers.Heavy(30)),
        ("/bomb", LinkOutcome.Rejected, "TooLarge: {0}/bomb is larger than 1,048,576 bytes", Answers.Bomb(64)),
        ("/empty", LinkOutcome.Rejected, "EmptyBody", Answers.Bytes([])),
        ("/binary", LinkOutcome.Rejected, "Binary: the bytes are a PNG image", Answers.Bytes([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 0], "Content-Type: text/html\r\n")),
        ("/deep", LinkOutcome.Rejected, "TooDeep", Answers.Html(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "deep")),
        ("/charset", LinkOutcome.Stored, "revision 1", Answers.Bytes(Encoding.UTF8.GetBytes(Stories.Page("Bodø")), "Content-Type: text/html; charset=klingon-7\r\n")),
        ("/half", LinkOutcome.Stored, "revision 1", Answers.Html(Stories.Page("Hamar", " Half a pair: &#xD83D; and &#xDE00."))),
        ("/half-json", LinkOutcome.Stored, "revision 1", Answers.Html(Stories.Page(
            "Voss", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Half \\ud83d a pair\",\"author\":{\"name\":\"Mara \\ude00 Velling\"}}</script>"))),
        ("/list", LinkOutcome.Rejected, "NotAnArticle", Answers.Html("<html><body><form><input></form></body></html>")),
    ];

    private readonly FakeTimeProvider _time = new(TimeProvider.System.GetUtcNow());
    private readonly HostileServer _server = HostileServer.Start();
    private string[] _served = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public abstract ValueTask InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await DropAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<IStore> OpenAsync();

    protected abstract ValueTask DropAsync();

    [Fact]
    public async Task Every_hostile_page_gets_its_outcome_and_the_others_are_stored()
    {
        await using var store = await OpenAsync();
        Serve();

        var report = await Workbench.Pipeline(store, _time).PollAsync(Wire(), Stop);

        Assert.Equal((Cases.Length, null), (report.New, report.Note));
        Assert.Equal("", string.Join("\n", await MismatchesAsync(store)));
        await AssertAddsUpAsync(store, stored: 5);
    }

    [Fact]
    public async Task A_server_that_was_busy_is_asked_again_after_the_time_that_it_named()
    {
        await using var store = await OpenAsync();
        Serve("/busy", "/good");
        var pipeline = Workbench.Pipeline(store, _time);
        await pipeline.PollAsync(Wire(), Stop);

        _time.Advance(TimeSpan.FromSeconds(89));
        Assert.Equal("wire: 0 new", (await pipeline.DrainAsync(Wire(), Stop)).ToString());
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("wire: 0 new, 1 stored", (await pipeline.DrainAsync(Wire(), Stop)).ToString());

        Assert.Equal(2, _server.Asked["/busy"]);
        Assert.Equal(2, (await store.Links.TotalsAsync("wire", Stop))[LinkOutcome.Stored]);
    }

    [Fact]
    public async Task A_page_that_the_reader_fails_on_is_quarantined_and_the_rest_goes_on()
    {
        await using var store = await OpenAsync();
        Serve("/good", "/charset", "/half");
        var pipeline = Workbench.Pipeline(store, _time, request => request.Url!.EndsWith("/charset", StringComparison.Ordinal)
            ? throw new InvalidOperationException("no such thing as a full stop")
            : Articles.ArticleReader.Read(request));

        var report = await pipeline.PollAsync(Wire(), Stop);

        Assert.Equal("wire: 3 new, 2 stored, 1 quarantined", report.ToString());
        var poison = Assert.Single(await store.Links.FindAsync(_server.Address + "/charset", Stop));
        Assert.Equal(LinkOutcome.Quarantined, poison.Outcome);
        Assert.StartsWith("a fault of this program, not of the page: InvalidOperationException: no such thing as a full stop (at ", poison.Reason, StringComparison.Ordinal);
        Assert.Equal("wire: 0 new", (await pipeline.PollAsync(Wire(), Stop)).ToString());
    }

    [Fact]
    public async Task A_worker_that_stalled_until_another_took_its_source_over_changes_nothing()
    {
        await using var store = await OpenAsync();
        Serve("/good", "/charset");
        using var goOn = new ManualResetEventSlim();
        var stalled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var slow = Workbench.Pipeline(store, _time, owner: "slow", read: request =>
        {
            stalled.TrySetResult();
            goOn.Wait(Stop);
            return Articles.ArticleReader.Read(request);
        });
        var late = Task.Run(() => slow.PollAsync(Wire(), Stop), Stop);
        await stalled.Task.WaitAsync(TimeSpan.FromSeconds(30), Stop);

        // The other worker's clock goes on, while the stalled one neither renews its lease nor sees the time.
        var now = new FakeTimeProvider(_time.GetUtcNow().AddSeconds(31));
        var report = await Workbench.Pipeline(store, now, owner: "quick").PollAsync(Wire(), Stop);
        goOn.Set();

        Assert.Equal("wire: 0 new, 2 stored", report.ToString());
        Assert.Equal("wire: 2 new; the lease was lost to another worker", (await late).ToString());
        var totals = await store.Links.TotalsAsync("wire", Stop);
        Assert.Equal((2, 2, true), (totals.Discovered, totals[LinkOutcome.Stored], totals.AddsUp));
        await store.Articles.PublishAsync(Stop);
        Assert.Equal(2, (await store.Articles.ReadRevisionsAsync(0, 100, Stop)).Count);
    }

    [Fact]
    public async Task Links_that_no_worker_got_done_are_worked_off_one_at_a_time()
    {
        await using var store = await OpenAsync();
        Serve("/good", "/charset", "/half", "/half-json");
        var (atOnce, most) = (0, 0);
        var pipeline = Workbench.Pipeline(store, _time, request =>
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            var result = Articles.ArticleReader.Read(request);
            Interlocked.Decrement(ref atOnce);
            return result;
        });
        await DieAsync(store, times: 4);

        Assert.Equal("wire: 0 new, 4 stored", (await pipeline.PollAsync(Wire(), Stop)).ToString());
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_page_that_workers_die_of_again_and_again_is_quarantined_and_the_rest_goes_on()
    {
        await using var store = await OpenAsync();
        Serve("/good", "/half");
        await DieAsync(store, times: 6);

        var report = await Workbench.Pipeline(store, _time).PollAsync(Wire(), Stop);

        Assert.Equal("wire: 0 new, 1 stored, 1 quarantined", report.ToString());
        var links = (await store.Links.FindAsync(_server.Address + "/good", Stop)).Concat(await store.Links.FindAsync(_server.Address + "/half", Stop)).ToArray();
        Assert.Contains("taken up 6 times, and no worker lived", links.Single(link => link.Outcome == LinkOutcome.Quarantined).Reason, StringComparison.Ordinal);
        Assert.All(links, link => Assert.Equal(0, link.Unfinished));
    }

    /// <summary>What workers leave behind that die right after they took up their links.</summary>
    private async Task DieAsync(IStore store, int times)
    {
        var answer = FeedReader.Read(Encoding.UTF8.GetBytes(Stories.Feed(_served.Select(path => _server.Address + path))), null, null);
        await store.Links.RecordAsync("wire", Assert.IsType<DiscoverResult.Found>(answer).Candidates, _time.GetUtcNow(), Stop);
        for (var death = 0; death < times; death++)
        {
            _time.Advance(TimeSpan.FromMinutes(2));
            var lease = await store.Leases.AcquireAsync("source:wire", "dead", TimeSpan.FromMinutes(1), _time.GetUtcNow(), Stop);
            Assert.NotEmpty(await store.Links.ClaimAsync("wire", 100, lease!, _time.GetUtcNow(), Stop));
        }

        _time.Advance(TimeSpan.FromMinutes(2));
    }

    private void Serve(params string[] only)
    {
        var served = Cases.Where(page => only.Length == 0 || only.Contains(page.Path)).ToArray();
        foreach (var page in served)
        {
            _server.On(page.Path, page.Answer);
        }

        _served = [.. served.Select(page => page.Path)];
        _server.On("/moved-here", Answers.Html(Stories.Page("Moss")));
        foreach (var step in Enumerable.Range(1, 20))
        {
            _server.On($"/chain/{step}", Answers.Redirect($"/chain/{step + 1}"));
        }

        _server.On("/feed", Answers.Bytes(Encoding.UTF8.GetBytes(Stories.Feed(served.Select(page => _server.Address + page.Path)))));
    }

    private Source Wire() => new("wire", "Wire", SourceKind.Feed, new Uri(_server.Address + "/feed"), TimeSpan.FromMinutes(5));

    private async Task<IReadOnlyList<string>> MismatchesAsync(IStore store)
    {
        var wrong = new List<string>();
        foreach (var (path, outcome, reason, _) in Cases)
        {
            var link = Assert.Single(await store.Links.FindAsync(_server.Address + path, Stop));
            if (link.Outcome != outcome || !link.Reason.Contains(reason.Replace("{0}", _server.Address, StringComparison.Ordinal), StringComparison.Ordinal))
            {
                wrong.Add($"{path}: {link.Outcome}, {link.Reason}");
            }
        }

        return wrong;
    }

    private static async Task AssertAddsUpAsync(IStore store, long stored)
    {
        var totals = await store.Links.TotalsAsync("wire", Stop);
        Assert.True(totals.AddsUp);
        Assert.Equal((Cases.Length, stored), (totals.Discovered, totals[LinkOutcome.Stored]));
        await store.Articles.PublishAsync(Stop);
        Assert.Equal(stored, (await store.Articles.ReadRevisionsAsync(0, 100, Stop)).Count);
    }
}
