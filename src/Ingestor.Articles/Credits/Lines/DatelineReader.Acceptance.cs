namespace Ingestor.Articles.Credits.Lines;

/// <summary>Whether what was read is a dateline at all, and the cut.</summary>
internal sealed partial class DatelineReader
{
    /// <summary>Words behind a dash or colon that make a sentence, where only the place speaks for a dateline.</summary>
    private const int FewestWords = 4;

    private const int ShortestTown = 5;

    private const int LongestAcronym = 4;

    private bool Accepts(int first, int places, int i, int dash)
    {
        if (_agency is not null && (_isClosed || _places.Count > 0 || first > 0))
        {
            // "Ada Quill (AFP)" is who wrote it.
            if (_places.Count > 0 && dash >= d.Count && _date is null && NameForm.Likeness(d, first, places) >= NameForm.Certain)
            {
                return false;
            }

            return _places.Count > 0 || (dash > i && dash < d.Count) || (dash < d.Count && d.IsUpper(dash)) || _date is not null;
        }

        if (_places.Count == 0)
        {
            return _outlet is { } only && (IsRegional(only) && _date is not null || (IsRegional(only) || IsShaped(only)) && dash > i && dash < d.Count && Begins(dash));
        }

        var town = NameReader.Town(d, first, _end);
        var isListed = (d.Find(first, Term.City) ?? d.Find(first, Term.Region))?.End == town;
        var isCapitals = d.Text(first, first + 1).Length > 1 && AllCapitals(first, town);
        var hasRegion = places > town;
        var isPlace = isListed || hasRegion && d.Find(town + 1, Term.Region) is not null;
        if (!isPlace && IsKicker(first, town))
        {
            return false;
        }

        if (_outlet is { } outlet)
        {
            if (_date is null && d.Is(i, ":") && !IsRegional(outlet))
            {
                return false;
            }

            return (isCapitals || isPlace || _date is not null || IsRegional(outlet)) && dash < d.Count && (dash > i || _date is not null || IsRegional(outlet)) && Begins(dash) && (_date is not null || IsRegional(outlet) || isPlace || Words(dash) >= FewestWords);
        }

        if (_date is not null)
        {
            return i >= d.Count && d.Count < 10 && (isPlace || isCapitals && (d.Key(first).Length > LongestAcronym || town - first > 1) || town - first == 1 && d.Is(town, ",") && !d.Has(first, Term.NotName) && !d.Has(first, Term.Tail)) || (isCapitals || isPlace) && (Dash(i) > i || d.Is(i, ":") && Begins(dash) || d.Is(i, ".") && isCapitals && Begins(dash) && Words(dash) >= FewestWords);
        }

        return WithoutDate(first, i, dash, isListed, isCapitals, hasRegion, isPlace);
    }

    private bool WithoutDate(int first, int i, int dash, bool isListed, bool isCapitals, bool hasRegion, bool isPlace)
    {
        if (Dash(i) > i || d.Is(i, ".") && Dash(i + 1) > i + 1)
        {
            return !IsMatch(dash) && (dash >= d.Count ? isCapitals && (isPlace || _places.Count > 1)
                : (d.Tokens[dash].Spaced || d.Is(dash - 1, "—")) && Begins(dash) && (isCapitals && !d.Has(first, Term.Agency) && (isPlace || d.Key(first).Length > 3 && Words(dash) >= FewestWords && !(d.IsCapitals(dash) && (d.IsCapitals(dash + 1) || d.Key(dash).Length > LongestAcronym)))
                    || hasRegion && isPlace || isListed && IsSentence(dash)));
        }

        if (d.Key(i) is ":" or "." or "|")
        {
            if (isCapitals && !isListed && d.Is(i, ".") && dash < d.Count && d.Tokens[dash].Spaced && !d.IsCapitals(dash) && IsUnlistedTown(first, i))
            {
                return Begins(dash) && IsSentence(dash);
            }

            return dash < d.Count && Begins(dash) && (isListed || at > 0 && isCapitals) && (isCapitals && d.Is(i, ":") ? Words(dash) >= FewestWords : IsSentence(dash));
        }

        if (i >= d.Count)
        {
            return d.Count <= 4 && d.Find(first, Term.City)?.End == i;
        }

        return isCapitals && (hasRegion && isPlace || _places.Count > 1 && isListed) && d.IsUpper(i) && !d.IsCapitals(i);
    }

    /// <summary>"HARBOUR. The council …": one word in capitals that means nothing else, as regional papers set their towns.</summary>
    private bool IsUnlistedTown(int first, int end) =>
        end - first == 1 && d.Key(first).Length >= ShortestTown && !d.Has(first, Term.Given) && !d.Has(first, Term.OrgWord) && !d.Has(first, Term.TitleWord) && !d.Has(first, Term.Title) && !d.Has(first, Term.Collective) && !d.Has(first, Term.Photo) && !d.Has(first, Term.Tail);

    /// <summary>"LIVERPOOL - ARSENAL 2-1": the other side in capitals, and the score.</summary>
    private bool IsMatch(int i)
    {
        var side = i;
        while (side < d.Count && side - i < 3 && d.IsCapitals(side))
        {
            side++;
        }

        return side > i && IsNumber(side) && (d.Key(side).Contains('-', StringComparison.Ordinal) || d.Key(side + 1) is "-" or "–" or ":" && IsNumber(side + 2));
    }

    /// <summary>A capital, a number, a quotation or a bracket: how a sentence begins.</summary>
    private bool Begins(int i) => i < d.Count && (d.IsUpper(i) || d.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Punctuation) || d.Key(i) is "\"" or "“" or "„" or "«" or "'" or "‘" or "(" or "¿" or "¡" or "$" or "€" or "£");

    private bool IsSentence(int i) => Words(i) >= FewestWords && d.Line.AsSpan().TrimEnd("\"”’»)] ") is [.., '.' or '!' or '?' or '…' or ','] or { Length: > 80 };

    private int Words(int from)
    {
        var words = 0;
        for (var i = from; i < d.Count && words < FewestWords; i++)
        {
            words += d.IsWord(i) ? 1 : 0;
        }

        return words;
    }

    /// <summary>A house of the agency file that isn't one of the originating agencies.</summary>
    private bool IsRegional((int From, int To) outlet) => d.Has(outlet.From, Term.Agency) || d.Has(outlet.From, Term.Tag);

    /// <summary>"(RTTNews)": an outlet in one word by its capitals.</summary>
    private bool IsShaped((int From, int To) outlet) =>
        outlet.To - outlet.From == 1 && d.Key(outlet.From).Length > 2 && d.IsCapitals(outlet.From) && d.Is(outlet.To, ")") || OrganizationReader.Read(d, outlet.From, outlet.To) == outlet.To && d.Is(outlet.To, ")") && outlet.From == 1;

    private bool IsKicker(int first, int town)
    {
        for (var i = first; i < town; i++)
        {
            if (d.Has(i, Term.Kicker) || d.Has(i, Term.NotName) || d.Has(i, Term.Furniture))
            {
                return true;
            }
        }

        return false;
    }

    private bool AllCapitals(int first, int town)
    {
        for (var k = first; k < town; k++)
        {
            if (d.IsWord(k) && !d.IsCapitals(k) && !d.Has(k, Term.Particle))
            {
                return false;
            }
        }

        return town > first && d.IsCapitals(first);
    }

    private void Commit()
    {
        d.Mark(0, _cut, "dateline");
        var cut = _cut < d.Count ? d.Tokens[_cut].Start : d.Line.Length;
        var rest = d.Line[cut..].Trim();
        _writers?.Commit();
        if (_outlet is { } outlet)
        {
            d.Add(new CreditedOrganization(d.Text(outlet.From, outlet.To), _writers is null ? CreditRole.Source : CreditRole.Affiliation));
        }

        d.DatelineAgency = _agency;
        d.Dateline = new CreditedDateline(d.Line[(at == 0 ? 0 : d.Tokens[at].Start)..cut], [.. _places], _date, _agency?.Name, rest.Length == 0 ? null : rest);
    }
}
