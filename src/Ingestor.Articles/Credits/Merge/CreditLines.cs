namespace Ingestor.Articles.Credits.Merge;

/// <summary>Bounds of what is read as a credit inside a story.</summary>
internal static class CreditLines
{
    /// <summary>A longer line is body, whatever it ends in.</summary>
    internal const int Longest = 4_000;

    /// <summary>A longer one isn't read at all, though a dateline may stand at its head: ten times a long paragraph.</summary>
    internal const int LongestRead = 20_000;
}
