namespace Ingestor.Articles.Credits.Lines;

/// <summary>Chinese, Japanese and Korean lines: no spaces between words, so they are read from fixed frames, not from tokens.</summary>
/// <remarks>
/// Total: frames look at the first and the last characters of a line only and are matched without backtracking,
/// so a hostile line costs no more than a long one.
/// </remarks>
internal static class EastAsianReader
{
    public static bool Read(Draft d)
    {
        if (!HasEastAsian(d.Line.AsSpan(0, Math.Min(d.Line.Length, EastAsianLine.Window)))
            && !HasEastAsian(d.Line.AsSpan(Math.Max(0, d.Line.Length - EastAsianLine.Window))))
        {
            return false;
        }

        var line = new EastAsianLine(d);
        return KoreanFrames.Read(line) || ChineseFrames.Read(line) || JapaneseFrames.Read(line) || EastAsianLabels.Read(line);
    }

    private static bool HasEastAsian(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u3040', '\ud7a3');
}
