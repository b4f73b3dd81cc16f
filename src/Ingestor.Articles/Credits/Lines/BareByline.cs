namespace Ingestor.Articles.Credits.Lines;

/// <summary>Whether a line without a by-word is a by-line all the same: everybody in it must be named beyond doubt.</summary>
internal static class BareByline
{
    private const int LongestLine = 24;

    /// <summary>Small words that make what follows a name a sentence.</summary>
    private const int FewestWords = 3;

    /// <summary>Tokens between the name and the date that vouches for it.</summary>
    private const int LongestApart = 5;

    /// <param name="list">The line, read as a list.</param>
    /// <param name="from">Where the list begins.</param>
    /// <param name="end">Where the list ends.</param>
    public static bool Stands(Draft d, ListReader list, int from, int end)
    {
        if (end - from > LongestLine || list.Found == 0 || d.Is(end, ".") && end < d.Count - 1 || d.Has(from, Term.NotName) && d.Key(from).Length > 1 && OrganizationReader.Read(d, from, end) == from || d.Is(end, "/") && !(d.Tokens[end].Spaced && IsDated(d, end)) || IsPicture(d, end) || IsSentence(d, end))
        {
            return false;
        }

        // "— Ada Quill (@adaquill) March 3, 2026": whose post the story shows.
        if (from > 0 && d.Key(from - 1) is "—" or "–" or "-" && Enumerable.Range(from, d.Count - from).Any(i => d.Tokens[i].Kind is TokenKind.Handle))
        {
            return false;
        }

        // "CEO: Ada Quill": an office and who holds it.
        if (TitleReader.Read(d, from, end) is var office && office > from && d.Is(office, ":"))
        {
            return false;
        }

        // "AFP - ADA QUILL": the agency in front of a picture's author.
        if (d.Find(from, Term.Agency) is { } agency && agency.End == end && d.Key(end) is "-" or "–" && d.IsCapitals(end + 1) && NameReader.Name(d, end + 1, d.Count) == d.Count)
        {
            return false;
        }

        return list.People.Count > 0 ? Names(list, IsDated(d, end) || from == 0 && end > from && (d.Tokens[end - 1].Kind is TokenKind.Handle || end > 1 && d.Is(end - 1, ")") && d.Tokens[end - 2].Kind is TokenKind.Handle) || end == d.Count - 1 && d.Is(end, "|") || end + 1 < d.Count && TitleReader.Read(d, end + 1, d.Count) > end + 1) : Houses(list) || list.Organizations.Count == 1 && IsDatedAlone(d, from, end);
    }

    /// <summary>Words in small letters that are none of a page's own words about an article.</summary>
    private static bool IsSentence(Draft d, int from)
    {
        var words = 0;
        for (var i = from; i < d.Count && words < FewestWords;)
        {
            var known = (d.Find(i, Term.Tail) ?? d.Find(i, Term.Month) ?? d.Find(i, Term.Title) ?? d.Find(i, Term.TitleWord) ?? d.Find(i, Term.And) ?? d.Find(i, Term.In) ?? d.Find(i, Term.With) ?? d.Find(i, Term.For) ?? d.Find(i, Term.By))?.End;
            words += known is null && d.IsWord(i) && !d.IsUpper(i) ? 1 : 0;
            i = known ?? i + 1;
        }

        return words >= FewestWords;
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
            if (d.Has(i, Term.Tail) && d.IsUpper(i) || d.Has(i, Term.Weekday) || PageDate.Stands(d, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Harbour Online, Monday 4 March 2031", "HNN | March 4, 2031": an outlet, and nothing but the page's date behind it.</summary>
    private static bool IsDatedAlone(Draft d, int from, int end)
    {
        var isOutlet = d.IsCapitals(from) && end - from == 1 && d.Key(from).Length is >= 3 and <= 5 && !d.Has(from, Term.NotName) && !d.Has(from, Term.Kicker) || end - from > 1 && OrganizationReader.Says(d, from + 1, end) && !d.Has(from, Term.OrgWord) && !d.Has(from, Term.NotName);
        var isDated = false;
        for (var i = end; i < d.Count; i++)
        {
            isDated |= PageDate.Stands(d, i);
            if (!(d.Tokens[i].Kind is TokenKind.Number or TokenKind.Punctuation || d.Has(i, Term.Month) || d.Has(i, Term.Weekday) || d.Has(i, Term.Tail) || d.Key(i).Length <= 4 && d.IsCapitals(i)))
            {
                return false;
            }
        }

        return isOutlet && isDated;
    }

    private static bool Names(ListReader list, bool isDated)
    {
        var isVouched = isDated || list.HasTitle || list.IsGlued || list.Organizations.Any(house => IsKnown(house) || IsCollective(house));
        return list.People.All(person => Likeness(person.Name) is var form
            && (form >= NameForm.Certain || form > NameForm.Possible && (isVouched || IsListed(person.Location) && person.Name.Contains(' ', StringComparison.Ordinal))));
    }

    private static bool IsListed(string? place)
    {
        var d = new Draft(place ?? "", Lexicon.Shared);
        return d.Has(0, Term.City);
    }

    private static bool Houses(ListReader list) => list.Organizations.Any(house => IsKnown(house) || IsCollective(house));

    private static int Likeness(string name)
    {
        var d = new Draft(name, Lexicon.Shared);
        return NameForm.Likeness(d, 0, d.Count);
    }

    private static bool IsKnown(CreditedOrganization house)
    {
        var d = new Draft(house.Name, Lexicon.Shared);
        return d.Find(d.Is(0, "the") ? 1 : 0, Term.Agency) is { Phrase.Agency.SuppliesPictures: false } || d.Find(0, Term.Agency) is { Phrase.Agency.SuppliesPictures: false } || IsLast(d);
    }

    /// <summary>"Redacción BBC": the agency behind its desk.</summary>
    private static bool IsLast(Draft d) => d.Find(0, Term.Collective) is { } desk && d.Find(desk.End, Term.Agency) is not null;

    /// <summary>A desk alone, or with what it is the desk of behind it; "X agencies" may be anything.</summary>
    private static bool IsCollective(CreditedOrganization house)
    {
        var d = new Draft(house.Name, Lexicon.Shared);
        return d.Has(0, Term.Collective) || d.Is(0, "the") && d.Has(1, Term.Collective) || OrganizationReader.IsCompoundCollective(d) || d.Count is 2 or 3 && Enumerable.Range(1, d.Count - 1).Any(i => d.Find(i, Term.Collective) is { } desk && desk.End == d.Count && (desk.Phrase.Words.Length > 1 || desk.Phrase.Words is not ["agencies" or "services"] && OrganizationReader.Says(d, 0, i)));
    }
}
