namespace Ingestor.Articles.Credits.Lines;

/// <summary>Lines that carry a source or a right but no name: notices, syndication lines, desk initials, chains of agencies.</summary>
internal static class FurnitureReader
{
    private const int FewestCaptionWords = 4;

    public static bool Read(Draft d) => Copyright(d) || SupplyReader.Read(d) || DeskInitials.Read(d) || Pointer(d) || Fixed(d) || IsUnsigned(d);

    private static bool Copyright(Draft d)
    {
        for (var i = 0; i < d.Count; i++)
        {
            if (d.Find(i, Term.Copyright) is not { } mark || (i > 3 && !d.Is(i - 1, ".") && !d.Is(i - 1, ")")))
            {
                continue;
            }

            if (InPicture(d, mark.End))
            {
                continue;
            }

            var at = mark.End;
            while (at < d.Count && (d.Tokens[at].Kind is TokenKind.Number || d.Key(at) is "©" or "(" or ")" or "c" or "-" or "–" or "," or ":" or "by" || d.Has(at, Term.Copyright)))
            {
                at++;
            }

            if (d.Has(at, Term.Furniture))
            {
                d.Mark(0, d.Count, "copyright");
                return d.IsFurniture = true;
            }

            if (at == mark.End && i == 0 && Pictured(d, at))
            {
                return true;
            }

            if (!Holders(d, at))
            {
                continue;
            }

            Beside(d, i, at);
            d.Mark(i, d.Count, "copyright");
            if (i <= 3)
            {
                d.Mark(0, i, "copyright");
            }

            return true;
        }

        return false;
    }

    /// <summary>"© Ada Quill" is a photographer's, "© Reuters. The ferry leaves …" a caption's mark.</summary>
    private static bool Pictured(Draft d, int at)
    {
        var house = OrganizationReader.Read(d, at, d.Count);
        if (house > at && d.Is(house, ".") && d.Count - house > FewestCaptionWords && d.IsUpper(house + 1) && !d.Has(house + 1, Term.Furniture) && !d.Has(house + 1, Term.Tail))
        {
            d.Add(new CreditedOrganization(d.Text(at, house), CreditRole.Source));
            d.Mark(0, house + 1, "picture");
            return true;
        }

        var name = NameReader.Name(d, at, d.Count);
        if (house > at || name != d.Count || name - at is < 2 or > 4 || NameForm.Likeness(d, at, name) < NameForm.Certain)
        {
            return false;
        }

        d.Add(new CreditedPerson(d.Text(at, name), CreditRole.Photographer));
        d.Mark(0, d.Count, "picture");
        return true;
    }

    /// <summary>Without a year, beside a chain or a picture word, the sign is only a mark of the picture credit.</summary>
    private static bool InPicture(Draft d, int i)
    {
        if (i < d.Count && d.Tokens[i].Kind is TokenKind.Number)
        {
            return false;
        }

        for (var k = i; k < d.Count && k < i + 12; k++)
        {
            if (k > i + 1 && d.Is(k, ",") && d.Find(k + 1, Term.Agency)?.End == d.Count && NameReader.Name(d, i, d.Count) == k)
            {
                return true;
            }

            if (k > i && d.Key(k) is "-" or "–" && d.Tokens[k].Spaced && d.Find(i, Term.Agency)?.End == k && NameReader.Name(d, k + 1, d.Count) == d.Count)
            {
                return true;
            }

            if (d.Is(k, "/") || d.Is(k, "|") && NameReader.Name(d, k + 1, d.Count) == d.Count || d.Has(k, Term.Photo) && !d.Has(k, Term.OrgWord))
            {
                return true;
            }

            if (d.Tokens[k].Kind is TokenKind.Number || d.Has(k, Term.Furniture))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Holders(Draft d, int i)
    {
        var start = i;
        while (OrganizationReader.Read(d, i, d.Count) is var end && end > i || (end = NameReader.Name(d, i, d.Count)) > i && start == i)
        {
            end = OrganizationReader.Corporate(d, end, d.Count);
            d.Add(new CreditedOrganization(d.Text(i, end), CreditRole.Copyright));
            i = d.Key(end) is "/" or "-" ? end + 1 : end;
            if (i == end)
            {
                break;
            }
        }

        return i > start;
    }

    /// <summary>"The-CNN-Wire &amp; © …", "© … Distributed by Harbour Content Agency", "© … (dpa)": who supplied what the notice is of.</summary>
    private static void Beside(Draft d, int mark, int holders)
    {
        if (OrganizationReader.Read(d, 0, mark) is var service && service > 0 && d.Find(0, Term.Agency) is not null)
        {
            d.Add(new CreditedOrganization(d.Text(0, service), CreditRole.Source));
        }

        for (var i = holders; i < d.Count; i++)
        {
            if (d.Find(i, Term.Provided) is not null && d.Part(i, d.Count) is var notice && SupplyReader.Read(notice))
            {
                d.Absorb(notice, i);
                return;
            }
        }

        // "(END) Dow Jones Newswires March 04, 2031 …"
        if (d.Is(0, "(") && d.Find(1, Term.Furniture) is { } over && d.Is(over.End, ")") && d.Find(over.End + 1, Term.Agency) is { } wire && wire.End <= mark)
        {
            d.Add(new CreditedOrganization(d.Text(over.End + 1, wire.End), CreditRole.Source));
        }

        if (d.Is(d.Count - 1, ")") && d.Find(d.Count - 2, Term.Agency) is not null && d.Is(d.Count - 3, "("))
        {
            d.Add(new CreditedOrganization(d.Text(d.Count - 2, d.Count - 1), CreditRole.Source));
        }
    }

    /// <summary>"AP football: https://…": where the agency has more on the subject.</summary>
    private static bool Pointer(Draft d)
    {
        var colon = d.Find(0, Term.Agency)?.End ?? 0;
        while (colon > 0 && colon < 6 && d.IsWord(colon))
        {
            colon++;
        }

        if (colon == 0 || !d.Is(colon, ":") || colon + 1 >= d.Count || d.Tokens[colon + 1].Kind is not TokenKind.Domain || !d.Tokens.Skip(colon + 1).All(t => t.Kind is TokenKind.Domain or TokenKind.Punctuation || t.Key is "and"))
        {
            return false;
        }

        d.Mark(0, d.Count, "furniture");
        return d.IsFurniture = true;
    }

    /// <summary>"Courtesy photo", "(Archivbild)": a picture's note that names nobody.</summary>
    private static bool IsUnsigned(Draft d)
    {
        var stands = false;
        for (var i = 0; i < d.Count;)
        {
            stands |= d.Has(i, Term.Placeholder);
            var next = (d.Find(i, Term.Placeholder) ?? d.Find(i, Term.Photo))?.End ?? (d.Tokens[i].Kind is TokenKind.Punctuation && !d.Is(i, "©") ? i + 1 : i);
            if (next == i)
            {
                return false;
            }

            i = next;
        }

        if (stands)
        {
            d.Mark(0, d.Count, "picture");
            d.IsFurniture = true;
        }

        return stands;
    }

    private static bool Fixed(Draft d)
    {
        for (var i = 0; i < d.Count; i++)
        {
            if (d.Has(i, Term.Furniture) && (d.IsUpper(i) || i < 3))
            {
                d.Mark(0, d.Count, "furniture");
                return d.IsFurniture = true;
            }

            if (d.Tokens[i].Kind is TokenKind.Punctuation && d.Key(i) is not ("(" or "[" or "'" or "-"))
            {
                break;
            }
        }

        return false;
    }
}
