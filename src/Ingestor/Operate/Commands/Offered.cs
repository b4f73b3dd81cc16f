using Ingestor.Discover;

namespace Ingestor.Operate.Commands;

/// <summary>Reads a document as the kind that it is said to be, or as a feed first and then as a page.</summary>
internal static class Offered
{
    public static DiscoverResult In(ReadOnlyMemory<byte> content, string? contentType, string? kind, string? url)
    {
        var address = Uri.TryCreate(url, UriKind.Absolute, out var absolute) ? absolute : null;
        var feed = kind is "page" ? null : FeedReader.Read(content.Span, contentType, address);
        return feed is DiscoverResult.Found || kind is "feed" ? feed!
            : LinkPage.Read(content, contentType, address) is DiscoverResult.Found { Candidates.Count: > 0 } page ? page
            : feed ?? new DiscoverResult.Unreadable("no links with headlines were found");
    }
}
