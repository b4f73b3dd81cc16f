namespace Ingestor.Articles.Credits;

/// <summary>Understands one line as a credit: dateline, sign-off or by-line, in that order of certainty.</summary>
/// <remarks>Pure and thread-safe; work grows in proportion to the line. A line over <see cref="LongestLine"/> characters is body.</remarks>
public static class CreditReader
{
    public const int LongestLine = 4000;

    public static CreditLine Read(string line)
    {
        var text = line.Trim();
        if (text.Length is 0 or > LongestLine)
        {
            return CreditLine.Nothing;
        }

        return SignOffReader.Read(text) ?? BylineReader.Read(text) ?? DatelineReader.Read(text) ?? CreditLine.Nothing;
    }
}
