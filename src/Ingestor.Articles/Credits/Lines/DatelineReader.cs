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
    private ListReader? _writers;

    public bool Read()
    {
        var i = Clock(0);
        if (_end == 0)
        {
            return false;
        }

        var start = i;
        i = Signed(i);
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
        if (!d.Is(i, ",") || !d.IsUpper(i + 1) || Listed(i) is not null || d.Has(i + 1, Term.Month) || d.Has(i + 1, Term.Weekday))
        {
            return i;
        }

        var end = NameReader.Town(d, i + 1, _end);
        return end > i + 1 && end - i < 5 && (d.Is(end, "(") && d.Has(end + 1, Term.Agency) || d.Is(end, ",") && AtDate(end + 1) || Dash(end) > end) ? end : i;
    }

    /// <summary>"TOKYO, Kyodo -": the agency stands where else a region does.</summary>
    private Match? Listed(int i) =>
        d.Is(i, ",") && d.Find(i + 1, Term.Agency) is { Phrase.Agency.Kind: "wire" } agency && Dash(agency.End) > agency.End ? agency : null;

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
