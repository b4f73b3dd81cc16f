namespace Ingestor.Articles.Credits.Lines;

/// <summary>What stands in front of a by-word: a date, a section of the page, or the outlet ("ABC Rural / By …").</summary>
/// <param name="Start">Where the by-word, or a by-line without one, begins.</param>
/// <param name="Outlet">End of the outlet that the line begins with; 0 when there is none.</param>
internal readonly record struct BylineHead(int Start, int Outlet)
{
    private const int LongestDate = 26;
    private const int LongestSection = 7;

    public static BylineHead Of(Draft d)
    {
        for (var i = 0; i < d.Count && i < LongestDate; i++)
        {
            if (i > 0 && ByWord.At(d, i) is not null)
            {
                return IsDated(d, i) ? new BylineHead(i, 0) : default;
            }

            if (IsMark(d, i) && (i == 0 || ByWord.At(d, i + 1) is not null && d.IsUpper(0) && i <= LongestSection))
            {
                return new BylineHead(i + 1, i > 0 && IsOutlet(d, i) ? i : 0);
            }
        }

        return default;
    }

    private static bool IsMark(Draft d, int i) => d.Key(i) is "|" or "-" or "—" or "–" or "•" or "·" or "/";

    /// <summary>Nothing but a date and the words around one.</summary>
    private static bool IsDated(Draft d, int end)
    {
        var i = 0;
        while (i < end)
        {
            var aired = d.Find(i, Term.Tail) is { Phrase.Words.Length: > 1 } heard ? Programme(d, heard.End, end) : i;
            var next = aired > i ? aired : (d.Find(i, Term.Tail) ?? d.Find(i, Term.Month) ?? d.Find(i, Term.Weekday))?.End ?? (d.Tokens[i].Kind is TokenKind.Number or TokenKind.Punctuation ? i + 1 : i);
            if (next == i)
            {
                return false;
            }

            i = next;
        }

        return end > 0;
    }

    /// <summary>"Heard on Harbour Evening": the programme's name in capitals up to the by-word.</summary>
    private static int Programme(Draft d, int from, int end)
    {
        var i = from;
        while (i < end && d.IsUpper(i) && !d.Has(i, Term.Month) && !d.Has(i, Term.Weekday))
        {
            i++;
        }

        return i == end && i - from > 1 ? i : 0;
    }

    private static bool IsOutlet(Draft d, int end) => OrganizationReader.Read(d, 0, end) == end;
}
