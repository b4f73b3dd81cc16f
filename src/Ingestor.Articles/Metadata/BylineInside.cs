namespace Ingestor.Articles.Metadata;

/// <summary>The name inside a line of page data: "12 May 2026 by Ann Lee | 4 comments", "Posted on Monday by Ann Lee at 2:33", "Datum: … Autor: Ann Lee".</summary>
internal static class BylineInside
{
    private const int LongestLine = 250;
    private const int LongestName = 60;

    private static readonly string[] Ends = [" am ", " on ", " at ", " um ", " le ", " in ", " el ", " op ", " vom ", " den ", " - ", " – ", " — ", " | ", "|", "•", "·", "/", "(", "[", "●", "→", "  "];

    /// <returns>The words between the by-word and the next separator or number; null when the line has no by-word.</returns>
    public static string? Of(string line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        for (int start = 0, end; start < line.Length; start = Next(line, end))
        {
            end = start;
            while (end < line.Length && (char.IsLetter(line[end]) || line[end] is '-'))
            {
                end++;
            }

            var colon = end < line.Length && line[end] == ':';
            if (end > start && (colon || (end < line.Length && line[end] == ' ')) && ByWords.Contain(line.AsSpan(start, end - start)))
            {
                var name = Cut(line[(end + 1)..].TrimStart());
                return name.Length is > 1 and <= LongestName ? name : null;
            }
        }

        return null;
    }

    private static int Next(string line, int start)
    {
        var space = line.AsSpan(start).IndexOfAny(' ', '|', '·');
        return space < 0 ? line.Length : start + space + 1;
    }

    private static string Cut(string text)
    {
        var end = text.Length;
        foreach (var sign in Ends)
        {
            var at = text.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            end = at > 0 && at < end ? at : end;
        }

        // The next label ends the name: "Autor: Ann Lee Quelle: …".
        var label = text.AsSpan(0, end).IndexOf(':');
        end = label > 0 && text.LastIndexOf(' ', label) is > 0 and var word ? word : end;
        var digit = text.AsSpan(0, end).IndexOfAnyInRange('0', '9');
        return text[..(digit > 0 ? digit : end)].Trim(' ', ',', ';', '.');
    }
}
