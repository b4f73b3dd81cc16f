using Ingestor.Articles;
using Ingestor.Articles.Documents;

namespace Ingestor.Discover;

/// <summary>A page whose links are stories: every link on its own host with a text long enough to be a headline.</summary>
public static class LinkPage
{
    private const int ShortestHeadlineWords = 4;

    public static DiscoverResult Read(ReadOnlyMemory<byte> bytes, string? contentType, Uri? url)
    {
        var request = new ReadRequest { Content = bytes, ContentType = contentType, Url = url?.AbsoluteUri };
        return DocumentReader.Read(request) switch
        {
            DocumentResult.Read(var document) => new DiscoverResult.Found("page", [.. Stories(document, url)]),
            DocumentResult.Rejected(_, var detail) => new DiscoverResult.Unreadable(detail),
            var other => throw new InvalidOperationException($"no such result: {other}"),
        };
    }

    private static IEnumerable<Candidate> Stories(Document document, Uri? url) =>
        document.Blocks
            .SelectMany(block => block.Runs.Select(run => (Link: LinkOf(document, run.Element), Text: block.Text.Substring(run.Start, run.Length))))
            .Where(run => run.Link is not null)
            .GroupBy(run => run.Link!.Index, run => run)
            .Select(link => (Href: Links.Absolute(document.BaseUrl ?? url, link.First().Link!["href"]), Text: InertText.Of(string.Concat(link.Select(run => run.Text)))))
            .Where(link => link.Href is not null && SameHost(link.Href, url) && link.Text.Split(' ').Length >= ShortestHeadlineWords)
            .DistinctBy(link => link.Href)
            .Select(link => new Candidate(link.Href, Title: link.Text));

    private static Element? LinkOf(Document document, int element) =>
        document.Ancestry(element).FirstOrDefault(at => at.Tag == "a" && at["href"] is not null);

    private static bool SameHost(string link, Uri? page) =>
        page is null || string.Equals(new Uri(link).Host, page.Host, StringComparison.OrdinalIgnoreCase);
}
