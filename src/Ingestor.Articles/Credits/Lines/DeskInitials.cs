namespace Ingestor.Articles.Credits.Lines;

/// <summary>Lines of desk codes: who wrote and who edited, as houses mark it for themselves, and the agencies they took from.</summary>
internal static class DeskInitials
{
    private const int LongestCode = 4;
    private const int LongestLine = 12;

    /// <summary>"bur-dar-gl/fz", "sak/Reuters", "dpa al rmo hct rmo", "--IANS", "(PTI)".</summary>
    public static bool Read(Draft d) => Signed(d) || Codes(d, Undated(d));

    /// <summary>"— VNS", "==Kyodo", "– African News Agency (ANA)": the house behind a dash closes the story.</summary>
    private static bool Signed(Draft d)
    {
        var start = 0;
        while (d.Key(start) is "-" or "–" or "—" or "=" or "(" or "--")
        {
            start++;
        }

        if (start == 0)
        {
            return false;
        }

        var end = OrganizationReader.Read(d, start, d.Count);
        var isNamed = d.Find(start, Term.Agency)?.End == end || end - start == 1 && d.IsCapitals(start) && d.Key(start).Length <= 5 || d.Is(end, "(") && d.IsCapitals(end + 1);
        if (end == start || !isNamed || d.Is(0, "(") && d.Find(start, Term.Agency)?.End != end)
        {
            return false;
        }

        var rest = d.Is(end, "(") && d.Is(end + 2, ")") && d.IsCapitals(end + 1) ? end + 3 : d.Is(end, ")") ? end + 1 : end;
        while (d.Key(rest) is "." or "=" || d.Is(rest, "(") && rest + 2 < d.Count && d.Tokens[rest + 1].Kind is TokenKind.Domain && d.Is(rest + 2, ")"))
        {
            rest += d.Is(rest, "(") ? 3 : 1;
        }

        if (rest < d.Count)
        {
            return false;
        }

        d.Add(new CreditedOrganization(d.Text(start, end), CreditRole.Source));
        d.Mark(0, d.Count, "desk initials");
        return d.IsFurniture = true;
    }

    private static bool Codes(Draft d, int end)
    {
        var slashes = 0;
        var houses = new List<string>();
        var agencies = new List<AgencyEntry>();
        var i = d.Find(0, Term.By) is { } by && d.Is(by.End, ":") ? by.End + 1 : 0;
        while (i < end)
        {
            if (d.Tokens[i].Kind is TokenKind.Domain || d.Has(i, Term.Collective) && d.Is(i - 1, "/"))
            {
                houses.Add(d.Text(i, i + 1));
                i++;
                continue;
            }

            if (d.Find(i, Term.Agency) is { } house)
            {
                // "dpa/lsw": a service of the same agency names no other.
                if (!agencies.Contains(house.Phrase.Agency!))
                {
                    houses.Add(d.Text(i, house.End));
                }

                agencies.Add(house.Phrase.Agency!);
                i = house.End;
                continue;
            }

            var t = d.Tokens[i];
            var code = !d.Has(i, Term.With) && !d.Has(i, Term.And) && t.Kind is TokenKind.Word && t.Key.Length <= 12 && t.Key.Split('-').All(p => p.Length <= 4) && !d.IsUpper(i) || t.Kind is TokenKind.Number
                || t.Kind is TokenKind.Word && d.IsCapitals(i) && t.Key.Length <= 4;
            if (d.Key(i) is "/")
            {
                slashes++;
            }
            else if (!code && !(d.Key(i) is "-" or "–" or "—" or "(" or ")" || d.Is(i, ",") && (houses.Count > 0 || i == 1 && !d.IsUpper(0))))
            {
                return false;
            }

            i++;
        }

        var words = d.Tokens.Take(end).Count(t => t.Kind is TokenKind.Word) - houses.Sum(house => house.Count(c => c == ' '));
        if (words == 0 || end > LongestLine || slashes == 0 && !IsWriter(d) && !(houses.Count > 0 && (d.Key(0) is "-" or "—" or "(" || words > 2 && words - houses.Count > 1 && d.Has(0, Term.Agency))))
        {
            return false;
        }

        houses.ForEach(h => d.Add(new CreditedOrganization(h, CreditRole.Source)));
        d.Mark(0, d.Count, "desk initials");
        return d.IsFurniture = true;
    }

    /// <summary>"kli/ mok/": nothing but desk codes to the line's end, a slash behind one.</summary>
    public static bool IsCodes(Draft d, int from)
    {
        var slashes = 0;
        for (var i = from; i < d.Count; i++)
        {
            slashes += d.Is(i, "/") ? 1 : 0;
            if (!d.Is(i, "/") && !(d.IsWord(i) && !d.IsUpper(i) && d.Key(i).Length is >= 2 and <= LongestCode))
            {
                return false;
            }
        }

        return slashes > 0;
    }

    /// <summary>"04.03.2031 - 18:12 Uhr" behind the codes: the page's date.</summary>
    private static int Undated(Draft d)
    {
        var i = 1;
        while (i < d.Count && !(d.Tokens[i].Kind is TokenKind.Number && d.Tokens[i].Spaced && (d.Key(i + 1) is "." or "/" or ":" || d.Has(i + 1, Term.Month))))
        {
            i++;
        }

        for (var k = i; k < d.Count; k++)
        {
            if (!(d.Tokens[k].Kind is TokenKind.Number or TokenKind.Punctuation || d.Has(k, Term.Month) || d.Has(k, Term.Weekday) || d.Has(k, Term.Tail) || d.Is(k, "uhr")))
            {
                return d.Count;
            }
        }

        return i < d.Count && d.Key(i - 1) is "," or "|" or "-" or "–" ? i - 1 : i;
    }

    /// <summary>"(mho)": the writer's letters alone.</summary>
    private static bool IsWriter(Draft d) => d.Count == 3 && d.Is(0, "(") && d.Is(2, ")") && d.IsWord(1) && !d.IsUpper(1) && d.Key(1).Length is >= 2 and <= 4;
}
