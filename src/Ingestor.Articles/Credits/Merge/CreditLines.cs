namespace Ingestor.Articles.Credits.Merge;

/// <summary>Bounds of what is read as a credit inside a story.</summary>
internal static class CreditLines
{
    /// <summary>A longer line is body, whatever it ends in.</summary>
    internal const int Longest = 4_000;
}
