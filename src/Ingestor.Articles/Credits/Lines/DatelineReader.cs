namespace Ingestor.Articles.Credits.Lines;

/// <summary>
/// Reads "PLACE[, Region][/PLACE …][, date][ (AGENCY)] -" at the head of a line, the agency in any of its houses' places:
/// before the place (ANSA, IANS), in brackets, between slashes (TASS), bare (AAP, Kyodo) or behind a dash (RIA).
/// </summary>
internal sealed partial class DatelineReader(Draft d)
{
    private const int LongestHead = 28;
    private readonly List<string> _places = [];
    private int _end = Math.Min(d.Count, LongestHead);
    private string? _date;
    private AgencyEntry? _agency;
    private bool _outlet;

    public bool Read()
    {
        var i = Clock(0);
        if (_end == 0)
        {
            return false;
        }

        var start = i;
        i = AgencyFirst(i);
        if (i == start && d.Has(i, Term.By))
        {
            return false;
        }

        var first = i;
        var tag = _agency is not null && d.Is(i - 1, ")");
        i = tag ? i : Places(i);
        var places = i;
        i = Date(i);
        i = Agency(i);
        if (i > places && _date is null)
        {
            i = Date(i);
        }

        var dash = Separator(i);
        if (i == start || !Accepts(first, places, i, dash))
        {
            return false;
        }

        Commit(dash);
        return true;
    }

    /// <summary>"Tue Oct 7, 9:14 AM ET" in front of the dateline.</summary>
    private int Clock(int i)
    {
        if (!d.Has(i, Term.Weekday))
        {
            return i;
        }

        for (var k = i; k < _end; k++)
        {
            if (d.Key(k) is "et" or "gmt" or "est" or "edt" or "utc")
            {
                var save = _date;
                Date(i + 1);
                _date ??= save;
                return k + 1;
            }
        }

        return i;
    }

    private int AgencyFirst(int i)
    {
        var by = d.Find(i, Term.By)?.End ?? i;
        if (d.Is(by, "(") && d.Find(by + 1, Term.Agency) is { } bracketed && d.Is(bracketed.End, ")"))
        {
            _agency = bracketed.Phrase.Agency;
            var after = bracketed.End + 1;
            return d.Is(after, "-") || d.Is(after, "–") ? (d.IsCapitals(after + 1) && d.Is(NameReader.Town(d, after + 1, _end), ",") || d.IsCapitals(after + 1) && d.Is(NameReader.Town(d, after + 1, _end), "(") ? after + 1 : after) : after;
        }

        if (d.Find(by, Term.Agency) is { } bare && d.Is(bare.End, ",") && d.IsUpper(bare.End + 1))
        {
            var town = NameReader.Place(d, bare.End + 1, _end);
            if (town == d.Count && d.IsCapitals(bare.End + 1) || d.Is(town, ":") && by > i)
            {
                _agency = bare.Phrase.Agency;
                return bare.End + 1;
            }
        }

        return i;
    }

    private int Places(int i)
    {
        while (i < _end)
        {
            var town = NameReader.Town(d, i, _end);
            if (town == i || d.Has(i, Term.Agency) || d.Has(i, Term.Month) && d.Tokens.Length > i + 1 && d.Tokens[i + 1].Kind == TokenKind.Number)
            {
                break;
            }

            var tag = TagInside(i, town);
            if (tag == i)
            {
                break;
            }

            var to = tag < town ? tag : NameReader.Region(d, town, _end);
            to = to == town ? Bracketed(town) : to;
            to = to == town ? Comma(town) : to;
            _places.Add(d.Text(i, to));
            i = to;
            if (d.Key(i) is "/" && d.IsUpper(i + 1) && !d.Has(i + 1, Term.Agency))
            {
                i++;
                continue;
            }

            if (d.Find(i, Term.And) is { } and && d.IsCapitals(and.End) && d.IsCapitals(i - 1))
            {
                i = and.End;
                continue;
            }

            break;
        }

        return i;
    }

    private int TagInside(int i, int town)
    {
        for (var k = i; k < town; k++)
        {
            if (d.Find(k, Term.Agency) is { } tag && tag.End == town && Separator(town) > town)
            {
                return k;
            }
        }

        return town;
    }

    /// <summary>An unlisted region in brackets counts when the dateline goes on behind it.</summary>
    private int Bracketed(int i)
    {
        if (!d.Is(i, "(") || d.Has(i + 1, Term.Agency))
        {
            return i;
        }

        var close = NameReader.Town(d, i + 1, _end);
        return close > i + 1 && d.Is(close, ")") && (d.Is(close + 1, ",") || d.Is(close + 1, "(") || d.Is(close + 1, ":")) ? close + 1 : i;
    }

    /// <summary>An unlisted region after a comma counts when date, agency or a dash follows.</summary>
    private int Comma(int i)
    {
        if (!d.Is(i, ",") || !d.IsUpper(i + 1) || d.Has(i + 1, Term.Month) || d.Has(i + 1, Term.Weekday))
        {
            return i;
        }

        var end = NameReader.Town(d, i + 1, _end);
        return end > i + 1 && end - i < 5 && (d.Is(end, "(") && d.Has(end + 1, Term.Agency) || d.Is(end, ",") && AtDate(end + 1) || Dash(end) > end) ? end : i;
    }

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

    private int Agency(int i)
    {
        if (_agency is not null)
        {
            return i;
        }

        i = d.Key(i) is "." or "," && d.Key(i + 1) is "(" or "/" ? i + 1 : i;
        if (d.Key(i) is "(" or "[" || (d.Is(i, "/") && _date is not null))
        {
            return Closed(i, d.Key(i) switch { "(" => ")", "[" => "]", _ => "/" });
        }

        var dash = Dash(i);
        if (d.Find(i, Term.Agency) is { } bare && bare.Phrase.Agency is { Kind: "wire" } && _date is not null && (bare.End >= d.Count || Dash(bare.End) > bare.End))
        {
            _agency = bare.Phrase.Agency;
            return bare.End;
        }

        if (dash > i && d.Find(dash, Term.Agency) is { } behind && d.Is(behind.End, "."))
        {
            _agency = behind.Phrase.Agency;
            return behind.End;
        }

        return i;
    }

    private int Closed(int i, string mark)
    {
        var close = i + 1;
        while (close < _end && close < i + 9 && !d.Is(close, mark))
        {
            close++;
        }

        if (!d.Is(close, mark))
        {
            return i;
        }

        for (var k = i + 1; k < close; k++)
        {
            if ((k == i + 1 || d.Key(k - 1) is "/" or "-" or ",") && d.Find(k, Term.Agency, close) is { } named && (named.End == close || d.Key(named.End) is "/" or "," or "-"))
            {
                _agency = named.Phrase.Agency;
                _outlet = true;
                return close + 1;
            }
        }

        return i;
    }

    private int Dash(int i)
    {
        var start = i;
        while (d.Key(i) is "-" or "–" or "—" or "_" or "―" or "−")
        {
            i++;
        }

        return i > start && (d.Tokens[start].Spaced || i - start > 1 || i >= d.Count || d.Tokens[i].Spaced) ? i : start;
    }

    private int Separator(int i)
    {
        var end = d.Key(i) is "." or ":" ? i + 1 : d.Key(i) is "," && Dash(i + 1) > i + 1 ? i + 1 : i;
        return Math.Max(Dash(end), end);
    }
}
