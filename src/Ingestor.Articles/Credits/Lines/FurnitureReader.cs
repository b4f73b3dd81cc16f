namespace Ingestor.Articles.Credits.Lines;

/// <summary>Lines that carry a source or a right but no name: notices, syndication lines, desk initials, chains of agencies.</summary>
internal static class FurnitureReader
{
    public static bool Read(Draft d) => Copyright(d) || Supplied(d) || Initials(d) || Fixed(d);

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

            if (!Holders(d, at))
            {
                continue;
            }

            d.Mark(i, d.Count, "copyright");
            if (i <= 3)
            {
                d.Mark(0, i, "copyright");
            }

            return true;
        }

        return false;
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

    /// <summary>A phrase of supply is a notice at the head of a sentence; inside one it is told of something else ("…, published by …").</summary>
    private static bool OpensSentence(Draft d, int i) =>
        i == 0 || d.IsUpper(i) && d.Key(i - 1) is not "," && !d.IsCapitals(i - 1) || d.Key(i - 1) is "." or "(" or "[" or "-" or "—" or "–" or "|" or "*" or ":" || i < 8 && d.Key(0) is "this" or "the";

    private static bool Supplied(Draft d)
    {
        for (var i = 0; i < d.Count; i++)
        {
            var match = (OpensSentence(d, i) ? d.Find(i, Term.Provided) : null) ?? d.Find(i, Term.Source) ?? (i == 0 || i == 1 && !d.IsWord(0) ? d.Find(i, Term.With) : null);
            if (match is not { } phrase || (phrase.Phrase.Term == Term.Source && i > 2) || (phrase.Phrase.Words.Length == 1 && i > 1))
            {
                continue;
            }

            var at = d.Is(phrase.End, ":") ? phrase.End + 1 : phrase.End;
            var found = false;
            while (at < d.Count)
            {
                var end = OrganizationReader.Read(d, at, d.Count);
                if (end > at)
                {
                    d.Add(new CreditedOrganization(d.Text(at, end), CreditRole.Source));
                    found = true;
                }
                else if (d.IsWord(at) && !d.IsUpper(at) && d.Is(at + 1, "/"))
                {
                    end = at + 1;
                }
                else if (!found && d.IsUpper(at) && phrase.Phrase.Term == Term.Provided)
                {
                    end = NameReader.Name(d, at, d.Count);
                    if (end > at)
                    {
                        d.Add(new CreditedOrganization(d.Text(at, end), CreditRole.Source));
                        found = true;
                    }
                }

                if (end <= at && !(d.Key(at) is "/" or "," || d.Has(at, Term.And)))
                {
                    break;
                }

                at = Math.Max(end, at + 1);
            }

            if (found)
            {
                d.Mark(0, d.Count, "supplied");
                return true;
            }
        }

        return false;
    }

    /// <summary>"bur-dar-gl/fz", "sak/Reuters", "dpa al rmo hct rmo", "--IANS", "(PTI)".</summary>
    private static bool Initials(Draft d)
    {
        var slashes = 0;
        var houses = new List<string>();
        var i = d.Find(0, Term.By) is { } by && d.Is(by.End, ":") ? by.End + 1 : 0;
        while (i < d.Count)
        {
            if (d.Find(i, Term.Agency) is { } house)
            {
                houses.Add(d.Text(i, house.End));
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
            else if (!code && d.Key(i) is not ("-" or "–" or "—" or "(" or ")"))
            {
                return false;
            }

            i++;
        }

        var words = d.Tokens.Count(t => t.Kind is TokenKind.Word);
        if (words == 0 || d.Count > 12 || slashes == 0 && !(houses.Count > 0 && (d.Key(0) is "-" or "—" or "(" || words > 2 && words - houses.Count > 1 && d.Has(0, Term.Agency))))
        {
            return false;
        }

        houses.ForEach(h => d.Add(new CreditedOrganization(h, CreditRole.Source)));
        d.Mark(0, d.Count, "desk initials");
        return d.IsFurniture = true;
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
