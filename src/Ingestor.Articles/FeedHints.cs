namespace Ingestor.Articles;

/// <summary>What discovery knew about a link before its page was read: weak witnesses for the page's own fields.</summary>
public sealed record FeedHints(
    string? Title = null,
    DateTimeOffset? Published = null,
    DateTimeOffset? Updated = null,
    IReadOnlyList<string>? Authors = null,
    string? Summary = null,
    string? FeedTitle = null);
