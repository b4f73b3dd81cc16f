namespace Ingestor.Articles.Credits.Merge;

/// <summary>What speaks about a story's makers outside its own lines.</summary>
public sealed record CreditWitnesses
{
    /// <summary>What credits the page's authors outside the story's lines, as it stands there: "A and B, Reuters".</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Who wrote the story by all that the page declares and shows, in by-line order; empty where nothing tells.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Authors that the feed named; believed only where the page itself names none.</summary>
    public IReadOnlyList<string> FeedAuthors { get; init; } = [];

    /// <summary>Whose page it is: a by-line that repeats it names the republisher, not a reporter.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>Captions of the story's pictures, with their credits.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];
}
