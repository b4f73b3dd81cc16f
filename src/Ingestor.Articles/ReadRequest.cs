using Ingestor.Articles.Rules;

namespace Ingestor.Articles;

/// <summary>One document to read.</summary>
public sealed record ReadRequest
{
    /// <summary>The bytes as fetched, after content decoding (gzip …).</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Address that the bytes came from, after redirects; null for a file.</summary>
    public string? Url { get; init; }

    /// <summary>The transport's Content-Type header value, e.g. <c>text/html; charset=utf-8</c>; null when unknown.</summary>
    public string? ContentType { get; init; }

    /// <summary>When the bytes were fetched: no date after it is believed (10 minutes of clock error allowed). Null: no bound.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>What the feed, sitemap or list said about the link.</summary>
    public FeedHints? Feed { get; init; }

    /// <summary>What is known about this source's pages; null for nothing.</summary>
    public PageRules? Rules { get; init; }
}
