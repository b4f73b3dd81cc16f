namespace Ingestor.Articles.Credits.Lines;

/// <summary>Who signs a story in brackets, the date behind them: "(Ada Quill, APA, 4.3.2031)", "(red, 4.3.2031)".</summary>
internal static class DatedSignature
{
    private const int LongestLine = 30;
    private const int LongestCode = 4;

    public static bool Read(Draft d)
    {
        var close = d.Is(d.Count - 1, ".") ? d.Count - 2 : d.Count - 1;
        if (d.Count > LongestLine || !d.Is(0, "(") || !d.Is(close, ")"))
        {
            return false;
        }

        var comma = close;
        while (comma > 1 && !d.Is(comma, ","))
        {
            comma--;
        }

        var people = new List<CreditedPerson>();
        var houses = new List<CreditedOrganization>();
        if (!IsDate(d, comma + 1, close) || !Signers(d, comma, people, houses))
        {
            return false;
        }

        people.ForEach(d.Add);
        houses.ForEach(d.Add);
        d.IsFurniture = true;
        d.Mark(0, d.Count, "by");
        return true;
    }

    /// <summary>Day, month and year in figures, or with the month's name.</summary>
    private static bool IsDate(Draft d, int i, int end)
    {
        var numbers = 0;
        for (; i < end; i++)
        {
            numbers += d.Tokens[i].Kind is TokenKind.Number ? 1 : 0;
            if (d.Tokens[i].Kind is not TokenKind.Number && d.Key(i) is not ("." or "/" or "-") && !d.Has(i, Term.Month))
            {
                return false;
            }
        }

        return numbers is 2 or 3;
    }

    private static bool Signers(Draft d, int end, List<CreditedPerson> people, List<CreditedOrganization> houses)
    {
        for (var i = 1; i < end;)
        {
            var house = d.Find(i, Term.Agency, end)?.End ?? i;
            var name = house > i ? i : NameReader.Name(d, i, end);
            if (house > i)
            {
                houses.Add(new CreditedOrganization(d.Text(i, house), CreditRole.Source));
            }
            else if (name - i > 1 && NameForm.Likeness(d, i, name) > NameForm.Possible)
            {
                var place = d.Find(name, Term.In, end) is { } preposition ? NameReader.Place(d, preposition.End, end) : name;
                people.Add(new CreditedPerson(d.Text(i, name), CreditRole.Reporter, place > name ? d.Text(d.Find(name, Term.In)!.Value.End, place) : null));
                name = place;
            }
            else if (d.IsWord(i) && !d.IsUpper(i) && d.Key(i).Length <= LongestCode)
            {
                name = i + 1;
            }

            var next = Math.Max(house, name);
            if (next == i || next < end && d.Key(next) is not ("," or "/" or ";") && !d.Has(next, Term.And))
            {
                return false;
            }

            i = next + 1;
        }

        return true;
    }
}
