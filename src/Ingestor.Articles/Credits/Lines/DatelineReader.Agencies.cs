namespace Ingestor.Articles.Credits.Lines;

/// <summary>The agency, in any of its houses' places, and a by-line in front of it.</summary>
internal sealed partial class DatelineReader
{
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

    private int Agency(int i)
    {
        if (_agency is not null)
        {
            return i;
        }

        if (Listed(i) is { } listed)
        {
            _agency = listed.Phrase.Agency;
            return listed.End;
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
}
