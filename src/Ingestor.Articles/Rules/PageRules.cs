namespace Ingestor.Articles.Rules;

/// <summary>What somebody knows about one source's pages: where a field stands, and what is never story. Rules win over what the reader finds; one that matches nothing leaves it as found.</summary>
public sealed record PageRules
{
    public Selector? Headline { get; init; }

    public Selector? Subheadline { get; init; }

    /// <summary>Each matched element's text is one author, or several in a by-line.</summary>
    public Selector? Authors { get; init; }

    /// <summary>Its <c>datetime</c> or <c>content</c> attribute, else its text.</summary>
    public Selector? Published { get; init; }

    /// <summary>The elements that hold the story; everything in them is story but what <see cref="Remove"/> takes out.</summary>
    public Selector? Body { get; init; }

    public Selector? Remove { get; init; }

    /// <summary>Whole lines, compared without case; one that ends in * stands for all that begin so.</summary>
    public IReadOnlyList<string> RemovePhrases { get; init; } = [];

    /// <summary>First and last instant at which pages were made like this; null for no bound.</summary>
    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether the rules hold for a page fetched then.</summary>
    public bool HoldAt(DateTimeOffset? retrieved) => retrieved is not { } time || ((From is null || time >= From) && (Until is null || time <= Until));

    internal bool IsRemoved(string line)
    {
        foreach (var phrase in RemovePhrases)
        {
            if (phrase.EndsWith('*') ? line.StartsWith(phrase[..^1], StringComparison.OrdinalIgnoreCase) : line.Equals(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
