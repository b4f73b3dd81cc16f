namespace Ingestor.Discover;

/// <summary>What a feed, list page or folder offers, or why it could not be read.</summary>
public abstract record DiscoverResult
{
    private DiscoverResult()
    {
    }

    /// <param name="Kind">For people: "RSS 2.0", "Atom", "page", "folder".</param>
    /// <param name="Candidates">One for every entry, in document order.</param>
    public sealed record Found(string Kind, IReadOnlyList<Candidate> Candidates) : DiscoverResult;

    public sealed record Unreadable(string Detail) : DiscoverResult;
}
