namespace Ingestor.Articles.Credits.Lines;

/// <summary>A date as a page sets it beside a by-line: "May 3", "3 May", "3. Mai", "3 de maio", "03/05/2031", "2031-05-03".</summary>
internal static class PageDate
{
    public static bool Stands(Draft d, int i)
    {
        if (i >= d.Count)
        {
            return false;
        }

        if (d.Find(i, Term.Month) is { } month)
        {
            return month.End < d.Count && d.Tokens[d.Is(month.End, ".") ? Math.Min(month.End + 1, d.Count - 1) : month.End].Kind is TokenKind.Number;
        }

        return d.Tokens[i].Kind is TokenKind.Number && (d.Has(d.Key(i + 1) is "." or "de" or "of" ? i + 2 : i + 1, Term.Month) || InFigures(d, i));
    }

    private static bool InFigures(Draft d, int i) =>
        i + 4 < d.Count && d.Key(i + 1) is "." or "/" or "-" && d.Is(i + 3, d.Key(i + 1)) && d.Tokens[i + 2].Kind is TokenKind.Number && d.Tokens[i + 4].Kind is TokenKind.Number
        && (d.Key(i).Length <= 2 && d.Key(i + 4).Length is 2 or 4 || d.Key(i).Length == 4);
}
