namespace Ingestor.Articles.Credits.Lines;

/// <summary>The agency, in any of its houses' places, and a by-line in front of it or beside it.</summary>
internal sealed partial class DatelineReader
{
    private const int LongestOutlet = 9;
    private const int LongestByline = 20;

    /// <summary>"(di NAME) (ANSA) - PLACE": the writer in brackets in front of the agency.</summary>
    private int Signed(int i)
    {
        if (!d.Is(i, "(") || d.Find(i + 1, Term.By) is not { } by)
        {
            return i;
        }

        var list = new ListReader(d, CreditRole.Reporter);
        var close = list.Read(by.End, _end);
        if (list.Found == 0 || !d.Is(close, ")") || !d.Is(close + 1, "("))
        {
            return i;
        }

        _writers = list;
        return close + 1;
    }

    private int AgencyFirst(int i)
    {
        var by = d.Find(i, Term.By)?.End ?? i;
        if (d.Is(by, "(") && (d.Find(by + 1, Term.Agency) ?? d.Find(by + 1, Term.Tag)) is { } bracketed && Partner(bracketed.End) is var close && d.Is(close, ")"))
        {
            Name(bracketed);
            _isClosed = true;
            var after = close + 1;
            var place = d.Key(after) is "-" or "–" ? after + 1 : after;
            var town = NameReader.Town(d, place, _end);
            return place > after && town > place && (d.IsCapitals(place) && d.Key(town) is "," or "(" || d.Is(town, ",") && AtDate(town + 1)) ? place : after;
        }

        if (by == i && d.Find(i, Term.Agency) is { Phrase.Agency.Kind: "newsroom" or "wire" } alone && d.Key(alone.End) is "—" or "–" && Begins(alone.End + 1) && Words(alone.End + 1) >= FewestWords)
        {
            Name(alone);
            _isClosed = true;
            return alone.End;
        }

        if (Barred(d.Is(by, ":") ? by + 1 : by) is var barred && barred > by)
        {
            return barred;
        }

        // "(RTTNews) -"
        if (d.Is(i, "(") && d.Is(i + 2, ")") && Dash(i + 3) > i + 3 && Begins(Dash(i + 3)) && !d.Has(i + 1, Term.Kicker) && !d.Has(i + 1, Term.NotName) && d.IsUpper(i + 1) && Unlisted(i + 1, i + 2))
        {
            _isClosed = true;
            return i + 3;
        }

        // "HARBOUR.example, Oslo - The ferries …"
        if (by == i && i < d.Count && d.Tokens[i].Kind is TokenKind.Domain && d.Is(i + 1, ",") && NameReader.Place(d, i + 2, _end) is var site && site > i + 2 && Dash(site) > site)
        {
            _outlet = (i, i + 1);
            return i + 2;
        }

        if (d.Find(by, Term.Agency) is { } bare && d.Is(bare.End, ",") && d.IsUpper(bare.End + 1))
        {
            var town = NameReader.Place(d, bare.End + 1, _end);
            if (town == d.Count && d.IsCapitals(bare.End + 1) || d.Is(town, ":") && by > i || Dash(town) > town && d.Find(bare.End + 1, Term.City)?.End == town)
            {
                Name(bare);
                return bare.End + 1;
            }
        }

        return i;
    }

    /// <summary>"PTI | Kolkata | July 18, 2031 14:20 IST": agency and place are the by-line, the hour is the page's.</summary>
    private int Barred(int i)
    {
        if (d.Find(i, Term.Agency) is not { Phrase.Agency.Originates: true } agency || !(d.Is(agency.End, "|") || d.Is(agency.End, "/") && agency.End + 1 < d.Count && d.Tokens[agency.End].Spaced && d.Tokens[agency.End + 1].Spaced))
        {
            return i;
        }

        var place = agency.End + 1;
        var end = NameReader.Place(d, place, _end);
        if (d.Find(place, Term.City)?.End != NameReader.Town(d, place, _end) || end < d.Count && !d.Is(end, "|") || end < d.Count && !AtDate(end + 1) && !d.Has(end + 1, Term.Tail) && !d.Has(end + 1, Term.Weekday))
        {
            return i;
        }

        Name(agency);
        _isClosed = true;
        _places.Add(d.Text(place, end));
        return d.Count;
    }

    /// <summary>"SDA/dpa", "awp/afp": the partner's tag behind the agency.</summary>
    private int Partner(int i) => d.Is(i, "/") && d.IsWord(i + 1) ? i + 2 : i;

    private int Agency(int i)
    {
        if (Listed(i) is { } listed)
        {
            Name(listed);
            return listed.End;
        }

        if (d.Is(i, ",") && i + 1 < _end && d.Tokens[i + 1].Kind is TokenKind.Domain && Dash(i + 2) > i + 2)
        {
            _outlet = (i + 1, i + 2);
            return i + 2;
        }

        i = d.Key(i) is "." or "," && d.Key(i + 1) is "(" or "/" or "[" ? i + 1 : i;
        var inside = Dash(i) > i && d.Is(Dash(i), "(") && Closed(Dash(i), ")") is var far && far > Dash(i) && _isClosed ? Dash(i) : i;
        if (d.Key(inside) is "(" or "[" || (d.Is(inside, "/") && (_date is not null || d.Tokens[inside].Spaced && d.Has(inside + 1, Term.Agency) && !d.Tokens[inside + 1].Spaced)))
        {
            return Closed(inside, d.Key(inside) switch { "(" => ")", "[" => "]", _ => "/" }) is var close && close > inside ? close : i;
        }

        if (d.Find(i, Term.Agency) is { } bare && Partner(bare.End) is var joined && (_date is not null || d.Is(joined, "|") || _places.Count > 0 && Dash(bare.End) > bare.End) && (bare.End >= d.Count || Dash(bare.End) > bare.End || d.Is(joined, "|")))
        {
            Name(bare);
            return d.Is(joined, "|") ? joined : bare.End;
        }

        // "YEREVAN, MAY 3, ARMENPRESS.", "BAKU, June 7. Trend:"
        if (_date is not null && d.Key(i) is "," or "." && (d.Find(i + 1, Term.Agency) ?? d.Find(i + 1, Term.Tag)) is { } stopped && d.Key(stopped.End) is "." or ":")
        {
            Name(stopped);
            return stopped.End;
        }

        var dash = Dash(i);
        if (dash > i && d.Find(dash, Term.Agency) is { Phrase: { Words.Length: > 1, Agency.Originates: true } } spelled && _places.Count > 0 && d.IsCapitals(dash - 2) && d.IsUpper(spelled.End) && TitleReader.Read(d, spelled.End, d.Count) == spelled.End && Words(spelled.End) >= FewestWords)
        {
            Name(spelled);
            return spelled.End;
        }

        if (dash > i && d.Find(dash, Term.Agency) is { } behind && d.Is(behind.End, ".") || d.Is(i, ".") && d.Find(dash = i + 1, Term.Agency) is { } && (_date is not null || d.IsCapitals(i - 1)) && Dash(d.Find(dash, Term.Agency)!.Value.End) > d.Find(dash, Term.Agency)!.Value.End)
        {
            behind = d.Find(dash, Term.Agency)!.Value;
            Name(behind);
            return behind.End;
        }

        return dash > i && d.Find(dash, Term.Agency) is { } signed && d.Is(signed.End, ",") ? Writer(signed) is var end && end > 0 ? end : i : i;
    }

    /// <summary>"— РИА Новости, Анна Петрова.": the writer behind the agency.</summary>
    private int Writer(Match agency)
    {
        var list = new ListReader(d, CreditRole.Reporter);
        var end = list.Read(agency.End + 1, _end);
        if (list.Found == 0 || !d.Is(end, "."))
        {
            return 0;
        }

        Name(agency);
        _writers = list;
        return end;
    }

    /// <summary>The agency, or an outlet that the list doesn't have, between brackets or slashes.</summary>
    private int Closed(int i, string mark)
    {
        var close = i + 1;
        while (close < _end && close < i + LongestOutlet && !d.Is(close, mark))
        {
            close++;
        }

        if (!d.Is(close, mark))
        {
            return i;
        }

        if ((Inside(i + 1, close, originating: true) ?? Inside(i + 1, close, originating: false)) is not { } named)
        {
            return Unlisted(i + 1, close) ? close + 1 : i;
        }

        Name(named);
        _isClosed = true;
        var writer = d.Is(named.End, "/") ? named.End + 1 : named.End;
        if (writer < close && NameReader.Name(d, writer, close) == close && !Desk(writer, close))
        {
            _writers = new ListReader(d, CreditRole.Reporter);
            _writers.Read(writer, close);
        }

        return close + 1;
    }

    private Match? Inside(int from, int close, bool originating)
    {
        for (var k = from; k < close; k++)
        {
            if ((d.Find(k, Term.Agency, close) ?? d.Find(k, Term.Tag, close)) is { } named && named.Phrase.Agency!.Originates == originating
                && (k == from || d.Key(k - 1) is "/" or "-" or "," or "." || d.Has(k - 1, Term.Title))
                && (named.End == close || d.Key(named.End) is "/" or "," or "-" || Desk(named.End, close) || k == from && d.IsWord(named.End) && !d.IsUpper(named.End) && named.End + 1 == close || NameReader.Name(d, named.End, close) == close))
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>"Reuters Breakingviews", "Bloomberg Opinion": a desk of the house.</summary>
    private bool Desk(int i, int close) => close - i == 1 && d.IsUpper(i) && !d.Has(i, Term.Given);

    private bool Unlisted(int i, int close)
    {
        for (var k = i; k < close; k++)
        {
            if (!(d.IsUpper(k) || close - i == 1 && d.Key(k).Length is >= 2 and <= 6 && Dash(d.Is(close + 1, ".") ? close + 2 : close + 1) > close + 1 || d.Tokens[k].Kind is TokenKind.Domain || d.Tokens[k].Kind is TokenKind.Number && OrganizationReader.Read(d, i, close) == close || d.Key(k) is "/" or "-" or "&" || d.Has(k, Term.Particle)))
            {
                return false;
            }
        }

        var isOutlet = close > i && (d.Find(i, Term.Region, close) ?? d.Find(i, Term.Placeholder, close))?.End != close && (OrganizationReader.Read(d, i, close) == close || close - i == 1 && d.Key(i).Length > 1);
        _outlet = isOutlet ? (i, close) : null;
        return isOutlet;
    }

    private void Name(Match agency)
    {
        if (agency.Phrase.Agency is { Kind: "wire" or "newsroom" } entry)
        {
            _agency = entry;
        }
        else
        {
            _outlet = (agency.End - agency.Phrase.Words.Length, agency.End);
        }
    }
}
