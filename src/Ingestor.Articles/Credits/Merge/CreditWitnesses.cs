namespace Ingestor.Articles.Credits.Merge;

/// <summary>What speaks about a story's makers outside its own lines.</summary>
public sealed record CreditWitnesses
{
    /// <summary>Authors that the page's metadata names (JSON-LD, meta, microdata, by-line elements), in its order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Authors that the feed named; believed only where the page itself names none.</summary>
    public IReadOnlyList<string> FeedAuthors { get; init; } = [];

    /// <summary>Whose page it is: a by-line that repeats it names the republisher, not a reporter.</summary>
    public Publisher? Publisher { get; init; }

    /// <summary>Captions of the story's pictures, with their credits.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];
}
