namespace Ingestor.Articles.Credits.Lines;

/// <summary>The date: "Oct 19", "22 января", "28 May.", a bare day before the agency.</summary>
internal sealed partial class DatelineReader
{
    private bool AtDate(int i) => d.Has(i, Term.Month) || (i < d.Count && d.Tokens[i].Kind == TokenKind.Number && d.Has(i + 1, Term.Month));

    private int Date(int i)
    {
        var start = i;
        if (d.Key(i) is "," or ".")
        {
            i++;
        }

        if (d.Find(i, Term.Weekday) is { } weekday)
        {
            i = d.Key(weekday.End) is "," ? weekday.End + 1 : weekday.End;
        }

        var from = i;
        var to = i;
        if (i < _end && d.Tokens[i].Kind == TokenKind.Number && d.Find(i + 1, Term.Month) is { } after)
        {
            to = Point(after.End);
            to = IsYear(to) ? to + 1 : to;
        }
        else if (d.Find(i, Term.Month) is { } month && Point(month.End) is var day && day < _end && d.Tokens[day].Kind == TokenKind.Number)
        {
            to = day + 1;
            to = d.Is(to, ",") && IsYear(to + 1) ? to + 2 : IsYear(to) ? to + 1 : to;
        }
        else if (i < _end && d.Tokens[i].Kind == TokenKind.Number && d.Tokens[i].Key.Length <= 2 && d.Is(i + 1, "(") && d.Has(i + 2, Term.Agency))
        {
            to = i + 1;
        }

        if (to == from)
        {
            return start;
        }

        // "MOSCOW. April 2 (Interfax)": the stop after the place is a separator; after the month it is part of the date.
        _date = d.Text(from, to);
        return d.Is(to, ".") && d.Is(to + 1, "/") || d.Is(to, ",") && d.Is(to + 1, "/") ? to + 1 : to;
    }

    private int Point(int i) => d.Is(i, ".") && !d.Tokens[i].Spaced && (d.Key(i + 1) is "(" || (i + 1 < d.Count && d.Tokens[i + 1].Kind == TokenKind.Number)) ? i + 1 : i;

    private bool IsYear(int i) => i < d.Count && d.Tokens[i].Kind == TokenKind.Number && d.Tokens[i].Key.Length == 4;
}
