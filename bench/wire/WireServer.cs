using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ingestor.Bench.Wire;

/// <summary>A wire agency on loopback: <c>/feed/{source}.xml</c> lists its share of the stories, <c>/story/{n}.html</c> serves one.</summary>
/// <remarks>Stories are dealt out to the sources in turn; every page is made before the first request, so that serving costs next to nothing.</remarks>
public sealed class WireServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly StoryPage[] _pages;
    private readonly int _sources;
    private readonly TimeProvider _time;

    private WireServer(WebApplication app, StoryPage[] pages, int sources, TimeProvider time)
    {
        _app = app;
        _pages = pages;
        _sources = sources;
        _time = time;
    }

    /// <summary>Root address, without a trailing slash.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Last time each story was served, by story number.</summary>
    public ConcurrentDictionary<int, DateTimeOffset> Served { get; } = [];

    /// <summary>How often each story was asked for, by story number.</summary>
    public ConcurrentDictionary<int, int> Requests { get; } = [];

    public static async Task<WireServer> StartAsync(int stories, int sources = 1, int seed = 1, TimeProvider? time = null)
    {
        var generator = new StoryGenerator(seed);
        var pages = Enumerable.Range(0, stories).Select(generator.Page).ToArray();

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new WireServer(app, pages, sources, time ?? TimeProvider.System);
        app.MapGet("/feed/{source:int}.xml", server.Feed);
        app.MapGet("/story/{number:int}.html", server.Story);
        await app.StartAsync();
        server.Address = app.Urls.Single();
        return server;
    }

    public string FeedAddress(int source) => string.Create(CultureInfo.InvariantCulture, $"{Address}/feed/{source}.xml");

    public string StoryAddress(int number) => string.Create(CultureInfo.InvariantCulture, $"{Address}/story/{number}.html");

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Feed(int source)
    {
        var feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Loopback Wire</title>");
        foreach (var page in _pages.Where(page => page.Number % _sources == source))
        {
            feed.Append(CultureInfo.InvariantCulture, $"<item><title>{page.Headline}</title><link>{StoryAddress(page.Number)}</link>")
                .Append(CultureInfo.InvariantCulture, $"<guid isPermaLink=\"false\">story-{page.Number}</guid><pubDate>{page.Published:R}</pubDate></item>\n");
        }

        return Results.Bytes(Encoding.UTF8.GetBytes(feed.Append("</channel></rss>").ToString()), "application/rss+xml");
    }

    private IResult Story(int number)
    {
        if (number < 0 || number >= _pages.Length)
        {
            return Results.NotFound();
        }

        Served[number] = _time.GetUtcNow();
        Requests.AddOrUpdate(number, 1, (_, count) => count + 1);
        return Results.Bytes(_pages[number].Html, "text/html; charset=utf-8");
    }
}
