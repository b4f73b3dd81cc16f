namespace Ingestor.Articles.Credits.Lines;

/// <param name="Capitals">Counts only where it is written in capitals ("AP", "TT").</param>
internal sealed record Phrase(string[] Words, Term Term, CreditRole? Role = null, AgencyEntry? Agency = null, bool Capitals = false)
{
    /// <summary>The second role of who is named ("story and photos by").</summary>
    public CreditRole? Also { get; init; }

    /// <summary>The language files that the phrase is in, one bit each; all bits where no language is meant.</summary>
    public ulong Languages { get; init; } = ulong.MaxValue;

    /// <summary>A role said by a noun alone ("Editor"), which needs a colon or a name behind it.</summary>
    public bool IsNoun { get; init; }
}
