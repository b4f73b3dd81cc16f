namespace Ingestor.Articles.Credits.Lines;

/// <summary>
/// Reads "PLACE[, Region][/PLACE …][, date][ (AGENCY)] -" at the head of a line, the agency in any of its houses' places:
/// before the place (ANSA, IANS), in brackets, between slashes (TASS), bare (AAP, Kyodo) or behind a dash (RIA).
/// </summary>
internal sealed partial class DatelineReader(Draft d, int at = 0)
{
    private const int LongestHead = 28;
    private const int MostParts = 4;
    private readonly List<string> _places = [];
    private readonly int _end = Math.Min(d.Count, at + LongestHead);
    private int _cut;
    private string? _date;
    private AgencyEntry? _agency;
    private bool _isClosed;
    private (int From, int To)? _outlet;
    private ListReader? _writers;

    public bool Read()
    {
        var i = Clock(0);
        if (_end == 0)
        {
            return false;
        }

        // "hmk. BRÜSSEL, 5. März.": the writer's letters.
        i = d.IsWord(i) && !d.IsUpper(i) && d.Key(i).Length is >= 2 and <= 4 && d.Is(i + 1, ".") && d.IsCapitals(i + 2) && d.Key(i + 2).Length > 2 ? i + 2 : i;
        if (Bracketed())
        {
            return true;
        }

        var start = i;
        i = Signed(i);
        i = AgencyFirst(i);
        if (i == start && d.Find(i, Term.By) is { } by)
        {
            return Written(by.End);
        }

        if (!Head(i, start))
        {
            return false;
        }

        Commit();
        return true;
    }

    /// <summary>Reads a dateline that begins in the middle of the line; without an agency there is none.</summary>
    private bool Names() => Head(at, at) && _agency is not null && _isClosed;

    /// <summary>"(Montréal) Les traversiers …": a listed town in brackets, a sentence behind it.</summary>
    private bool Bracketed()
    {
        if (!d.Is(0, "(") || d.Find(1, Term.City) is not { } town || !d.IsUpper(1) || !d.Is(town.End, ")") || !Begins(town.End + 1) || !IsSentence(town.End + 1))
        {
            return false;
        }

        _places.Add(d.Text(1, town.End));
        _cut = town.End + 1;
        Commit();
        return true;
    }

    /// <summary>Reads a dateline behind a by-line; without an agency its place is in capitals and a sentence follows.</summary>
    private bool Stands() => Names() || Reset().Head(at, at) && d.IsCapitals(at) && d.Key(at).Length > 2 && _places.Count > 0 && _cut < d.Count && d.Key(_cut - 1) is ":" or "—" or "–" or "-" or "." && Begins(_cut) && Words(_cut) >= FewestWords;

    private DatelineReader Reset()
    {
        _places.Clear();
        (_date, _agency, _outlet, _isClosed) = (null, null, null, false);
        return this;
    }

    /// <param name="i">Where the places begin.</param>
    /// <param name="start">Where the dateline began.</param>
    private bool Head(int i, int start)
    {
        var first = i;
        var tag = (_agency is not null || _outlet is not null) && (d.Is(i - 1, ")") || Dash(i) > i);
        i = tag ? i : Places(i);
        var places = i;
        i = Parts(i);
        _cut = Separator(i);
        return i > start && Accepts(first, places, i, _cut);
    }

    /// <summary>Date and agency, in either order.</summary>
    private int Parts(int i)
    {
        for (var part = 0; part < MostParts; part++)
        {
            var next = _date is null ? Date(i) : i;
            next = next == i && _agency is null && _outlet is null ? Agency(i) : next;
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i;
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
            to = Bracketed(to);
            to = to == town ? Comma(town) : to;
            _places.Add(d.Text(i, to));
            i = to;
            if (d.Key(i) is "/" or "|" or "," && d.IsUpper(i + 1) && !d.Has(i + 1, Term.Agency) && (d.Is(i, "/") || d.Is(i, ",") && IsNextTown(i + 1)))
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

    /// <summary>"OSLO, BERGEN —": both are listed towns.</summary>
    private bool IsNextTown(int i) => d.IsCapitals(i) && d.IsCapitals(i - 2) && d.Find(i, Term.City) is { } town && town.End == NameReader.Town(d, i, _end) && !d.Has(i, Term.Region);

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
        var start = i;
        while (d.Key(i) is "(" or "[" && !d.Has(i + 1, Term.Agency))
        {
            var close = NameReader.Town(d, i + 1, _end);
            if (close == i + 1 || d.Key(close) is not (")" or "]") || !(d.Key(close + 1) is "," or "(" or "[" or ":"))
            {
                break;
            }

            i = close + 1;
        }

        return i > start && (AtDate(i + 1) || d.Key(i) is ":" || d.Has(i + 1, Term.Agency) || d.Has(i + 1, Term.Weekday)) ? i : start;
    }

    /// <summary>An unlisted region after a comma counts when date, agency or a dash follows.</summary>
    private int Comma(int i)
    {
        if (!d.Is(i, ",") || !d.IsUpper(i + 1) || Listed(i) is not null || d.Has(i + 1, Term.Month) || d.Has(i + 1, Term.Weekday))
        {
            return i;
        }

        var end = NameReader.Town(d, i + 1, _end);
        return end > i + 1 && end - i < 5 && (d.Is(end, "(") && Closes(end) || d.Is(end, ",") && AtDate(end + 1) || Dash(end) > end && !d.Has(i + 1, Term.Agency)) ? end : i;
    }

    /// <summary>Whether an agency or an outlet stands in the brackets, without naming it yet.</summary>
    private bool Closes(int i)
    {
        var (agency, outlet, writers, isClosed) = (_agency, _outlet, _writers, _isClosed);
        var closes = Closed(i, ")") > i;
        (_agency, _outlet, _writers, _isClosed) = (agency, outlet, writers, isClosed);
        return closes;
    }

    /// <summary>"TOKYO, Kyodo -": the agency stands where else a region does.</summary>
    private Match? Listed(int i) =>
        d.Is(i, ",") && (d.Find(i + 1, Term.Agency) ?? d.Find(i + 1, Term.Tag)) is { } agency && Dash(agency.End) > agency.End ? agency : null;

    private int Dash(int i)
    {
        var start = i;
        while (d.Key(i) is "-" or "–" or "—" or "_" or "―" or "−" or "‒" or "‐")
        {
            i++;
        }

        return i > start && (d.Tokens[start].Spaced || i - start > 1 || i >= d.Count || d.Tokens[i].Spaced || d.Is(start, "—")) ? i : start;
    }

    private int Separator(int i)
    {
        var end = d.Key(i) is "." or ":" or "=" or "|" || d.Is(i, ";") && d.Is(i - 1, ")") ? i + 1 : d.Key(i) is "," && Dash(i + 1) > i + 1 ? i + 1 : i;
        return Math.Max(Dash(end), end);
    }
}
