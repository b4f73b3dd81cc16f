using System.Xml.Linq;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Discover;

/// <summary>Reads RSS (0.9x, 1.0, 2.0) and Atom as they are found, faults included.</summary>
public static class FeedReader
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    /// <param name="url">Where the bytes came from: relative links resolve against it.</param>
    public static DiscoverResult Read(ReadOnlySpan<byte> bytes, string? contentType, Uri? url)
    {
        var (text, _) = TextDecoder.Decode(bytes, contentType);
        return LenientXml.Parse(text) switch
        {
            (null, var fault) when text.Contains("<html", StringComparison.OrdinalIgnoreCase) =>
                new DiscoverResult.Unreadable($"this is an HTML page, not a feed: give the feed's own address, or set the source's Kind to page ({fault})"),
            (null, var fault) => new DiscoverResult.Unreadable($"this is not XML: {fault}"),
            ({ Name.LocalName: "feed" } feed, _) => new DiscoverResult.Found("Atom", [.. Named(feed, "entry").Select(entry => Atom(entry, url))]),
            ({ Name.LocalName: "rss" or "RDF" } rss, _) => new DiscoverResult.Found(
                $"RSS {rss.Attribute("version")?.Value ?? "1.0"}", [.. rss.Descendants().Where(item => item.Name.LocalName == "item").Select(item => Rss(item, url))]),
            ({ Name.LocalName: "html" }, _) => new DiscoverResult.Unreadable("this is an HTML page, not a feed: give the feed's own address, or set the source's Kind to page"),
            (var other, _) => new DiscoverResult.Unreadable($"the root element is <{other.Name.LocalName}>, not rss, RDF or feed"),
        };
    }

    private static Candidate Rss(XElement item, Uri? url)
    {
        var guid = Named(item, "guid").FirstOrDefault();
        var link = Text(item, "link") ?? (guid?.Attribute("isPermaLink")?.Value != "false" ? guid?.Value : null);
        return new Candidate(
            Absolute(Base(item, url), link),
            Trimmed(guid?.Value),
            Plain(Text(item, "title")),
            FeedDate.Parse(Text(item, "pubDate") ?? item.Element(Dc + "date")?.Value),
            null,
            [.. Named(item, "author").Concat(item.Elements(Dc + "creator")).Select(author => FragmentText.Of(author.Value)).Where(name => name.Length > 0)],
            Plain(Text(item, "description") ?? item.Element(Content + "encoded")?.Value));
    }

    private static Candidate Atom(XElement entry, Uri? url)
    {
        var links = Named(entry, "link").ToArray();
        var link = links.FirstOrDefault(link => link.Attribute("rel")?.Value is null or "alternate") ?? links.FirstOrDefault();
        return new Candidate(
            Absolute(Base(link ?? entry, url), link?.Attribute("href")?.Value),
            Trimmed(Text(entry, "id")),
            Plain(Text(entry, "title")),
            FeedDate.Parse(Text(entry, "published") ?? Text(entry, "issued")),
            FeedDate.Parse(Text(entry, "updated") ?? Text(entry, "modified")),
            [.. Named(entry, "author").Select(author => FragmentText.Of(Text(author, "name") ?? author.Value)).Where(name => name.Length > 0)],
            Plain(Text(entry, "summary") ?? Text(entry, "content")));
    }

    private static IEnumerable<XElement> Named(XElement parent, string name) => parent.Elements().Where(child => child.Name.LocalName == name && child.Name.Namespace != Dc);

    private static string? Text(XElement parent, string name) => Named(parent, name).Select(child => Trimmed(child.Value)).FirstOrDefault(text => text is not null);

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? Plain(string? html) => html is null || FragmentText.Of(html) is not { Length: > 0 } text ? null : text;

    private static Uri? Base(XElement element, Uri? url)
    {
        var named = element.AncestorsAndSelf().Select(at => at.Attribute(XNamespace.Xml + "base")?.Value).FirstOrDefault(value => value is not null);
        return named is null ? url : url is null ? (Uri.TryCreate(named, UriKind.Absolute, out var absolute) ? absolute : null) : Uri.TryCreate(url, named, out var resolved) ? resolved : url;
    }

    private static string? Absolute(Uri? page, string? link) => Links.Absolute(page, link);
}
