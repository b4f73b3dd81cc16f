namespace Ingestor.Articles.Credits.Lines;

/// <summary>The date: "Oct 19", "22 января", "3 de marzo", "3rd March, 2031", "03.03.2031", a bare day before the agency.</summary>
internal sealed partial class DatelineReader
{
    private bool AtDate(int i) => d.Has(i, Term.Month) || (IsNumber(i) && (d.Has(i + 1, Term.Month) || d.Is(i + 1, ".") && d.Has(i + 2, Term.Month)));

    private int Date(int i)
    {
        var start = i;
        if (d.Key(i) is "," or ".")
        {
            i++;
        }

        if (d.Is(i, "|") && (AtDate(i + 1) || d.Has(i + 1, Term.Weekday)))
        {
            i++;
        }

        if (d.Key(i) is "-" or "–" or "—" && d.Tokens[i].Spaced && AtDate(i + 1) && Spelled(i + 1) is var end && d.Key(end) is ":")
        {
            i++;
        }

        i = d.Key(i) is "le" or "am" or "den" or "il" or "el" or "on" or "dne" ? i + 1 : i;
        if (d.Find(i, Term.Weekday) is { } weekday)
        {
            i = d.Key(weekday.End) is "," ? weekday.End + 1 : weekday.End;
            i = d.Is(i, "the") ? i + 1 : i;
        }

        var to = Spelled(i);
        to = to == i ? Numeric(i) : to;
        if (to == i && IsNumber(i) && d.Tokens[i].Key.Length <= 2 && d.Is(i + 1, "(") && d.Has(i + 2, Term.Agency))
        {
            to = i + 1;
        }

        if (to == i)
        {
            return start;
        }

        // "MOSCOW. April 2 (Interfax)": the stop after the place is a separator; after the month it is part of the date.
        _date = d.Text(i, to);
        to = d.Is(to, ".") && d.Is(to + 1, ",") && d.Find(to + 2, Term.Weekday) is { } day ? day.End : to;
        to = Hour(to);
        return d.Key(to) is "." or "," && d.Key(to + 1) is "/" or "(" ? to + 1 : to;
    }

    /// <summary>A day and a month's name in either order, the year behind them or not.</summary>
    private int Spelled(int i)
    {
        if (IsNumber(i) && (d.Is(i + 1, ".") ? i + 2 : i + 1) is var name && (d.Is(name, "de") ? name + 1 : name) is var at && d.Find(at, Term.Month) is { } after)
        {
            var to = Point(after.End);
            var year = d.Key(to) is "de" or "," or "del" ? to + 1 : to;
            return IsYear(year) ? Point(year + 1) : to;
        }

        // "2031. május 3., péntek"
        if (IsYear(i) && d.Is(i + 1, ".") && d.Find(i + 2, Term.Month) is { } hungarian && IsNumber(hungarian.End))
        {
            return hungarian.End + 1;
        }

        if (d.Find(i, Term.Month) is { } month && Point(month.End) is var day && IsNumber(day))
        {
            var to = day + 1;
            return d.Key(to) is "," or "/" && IsYear(to + 1) ? to + 2 : IsYear(to) ? to + 1 : to;
        }

        return i;
    }

    /// <summary>"4:10pm EDT" behind the date, the agency behind it.</summary>
    private int Hour(int i)
    {
        if (!IsNumber(i) || !d.Is(i + 1, ":"))
        {
            return i;
        }

        for (var k = i + 2; k < i + 6; k++)
        {
            if (d.Key(k) is "(" or "|" && (d.Has(k + 1, Term.Agency) || d.Has(k + 1, Term.Tag)))
            {
                return k;
            }
        }

        return i;
    }

    /// <summary>"03.03.2031", "3/3".</summary>
    private int Numeric(int i)
    {
        if (!IsNumber(i) || d.Key(i).Length > 2 || d.Key(i + 1) is not ("." or "/" or "-") || !IsNumber(i + 2) || d.Tokens[i + 2].Spaced || d.Key(i + 2).Length > 2)
        {
            return i;
        }

        return d.Key(i + 3) == d.Key(i + 1) ? IsNumber(i + 4) && !d.Tokens[i + 4].Spaced ? i + 5 : i + 3 : i + 3;
    }

    private int Point(int i) => d.Is(i, ".") && !d.Tokens[i].Spaced && (d.Key(i + 1) is "(" or "-" or "–" || IsNumber(i + 1)) ? i + 1 : i;

    private bool IsYear(int i) => IsNumber(i) && d.Tokens[i].Key.Length == 4;

    private bool IsNumber(int i) => i < d.Count && i >= 0 && d.Tokens[i].Kind == TokenKind.Number;
}
