namespace Ingestor.Articles.Credits.Lines;

/// <summary>Whether a line without a by-word is a by-line all the same: everybody in it must be named beyond doubt.</summary>
internal static class BareByline
{
    private const int LongestLine = 24;

    /// <summary>Tokens between the name and the date that vouches for it.</summary>
    private const int LongestApart = 5;

    /// <param name="list">The line, read as a list.</param>
    /// <param name="from">Where the list begins.</param>
    /// <param name="end">Where the list ends.</param>
    public static bool Stands(Draft d, ListReader list, int from, int end)
    {
        if (end - from > LongestLine || list.Found == 0 || d.Is(end, ".") && end < d.Count - 1 || d.Has(from, Term.NotName) && d.Key(from).Length > 1 && OrganizationReader.Read(d, from, end) == from || d.Is(end, "/") && !(d.Tokens[end].Spaced && IsDated(d, end)) || IsPicture(d, end))
        {
            return false;
        }

        return list.People.Count > 0 ? Names(list, IsDated(d, end) || end == d.Count - 1 && d.Is(end, "|") || end + 1 < d.Count && TitleReader.Read(d, end + 1, d.Count) > end + 1) : Houses(list);
    }

    /// <summary>A picture house behind a bar, a dash or "via" supplied a picture.</summary>
    private static bool IsPicture(Draft d, int i)
    {
        for (; i < d.Count; i++)
        {
            if (d.Key(i - 1) is "/" or "|" or "via" or "—" && d.Find(i, Term.Agency) is { Phrase.Agency.SuppliesPictures: true })
            {
                return true;
            }
        }

        return d.Find(0, Term.Agency) is { Phrase.Agency.SuppliesPictures: true };
    }

    /// <summary>"… | Updated March 3": the page's own words for when it was published.</summary>
    private static bool IsDated(Draft d, int from)
    {
        for (var i = from; i < d.Count && i < from + LongestApart; i++)
        {
            if (d.Has(i, Term.Tail) && d.IsUpper(i) || d.Has(i, Term.Weekday) || d.Find(i, Term.Month) is { } month && month.End < d.Count && d.Tokens[month.End].Kind is TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(ListReader list, bool isDated)
    {
        var isVouched = isDated || list.HasTitle || list.Organizations.Any(house => IsKnown(house) || IsCollective(house));
        return list.People.All(person => Likeness(person.Name) is var form
            && (form >= NameForm.Certain || form > NameForm.Possible && (isVouched || person.Location is not null && person.Name.Contains(' ', StringComparison.Ordinal))));
    }

    private static bool Houses(ListReader list) => list.Organizations.Any(house => IsKnown(house) || IsCollective(house));

    private static int Likeness(string name)
    {
        var d = new Draft(name, Lexicon.Shared);
        return NameForm.Likeness(d, 0, d.Count);
    }

    private static bool IsKnown(CreditedOrganization house) => AgencyList.FindIn(house.Name) is { SuppliesPictures: false };

    private static bool IsCollective(CreditedOrganization house)
    {
        var d = new Draft(house.Name, Lexicon.Shared);
        return Enumerable.Range(0, d.Count).Any(i => d.Has(i, Term.Collective)) || OrganizationReader.IsCompoundCollective(d);
    }
}
