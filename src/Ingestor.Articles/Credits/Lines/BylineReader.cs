namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads a line that is a by-line from end to end; anything not understood means it is none.</summary>
internal static class BylineReader
{
    private const int LongestLine = 120;

    public static bool Read(Draft d, CreditContext context)
    {
        var i = Head(d, 0);
        var by = d.Find(i, Term.By);
        if (by is null && !(d.Count <= 24 && Plausible(d, i, context)))
        {
            return false;
        }

        if (by is null && Chain(d))
        {
            return true;
        }

        var start = by?.End ?? i;
        start = d.Is(start, ":") ? start + 1 : start;
        var list = new ListReader(d, CreditRole.Reporter);
        var end = list.Read(start, d.Count);
        if (by is not null && list.Found == 0 && end == start && d.Has(start, Term.Placeholder))
        {
            end = d.Find(start, Term.Placeholder)!.Value.End;
        }

        if (list.Found == 0 && by is not null && start < d.Count && d.Count - start <= 3 && Enumerable.Range(start, d.Count - start).All(k => d.IsWord(k) && !d.IsUpper(k)))
        {
            d.Add(new CreditedOrganization(d.Text(start, d.Count), CreditRole.Reporter));
            d.Mark(0, d.Count, "site");
            return true;
        }

        if (end == start || !Tail(d, end, by is not null) || (by is null && end < d.Count - 1 && d.Is(end, ".")))
        {
            return false;
        }

        d.Mark(0, start, "by");
        list.Commit();
        With(d, end);
        Houses(d, end);
        Rest(d, end);
        d.IsFurniture = list.Found == 0;
        _ = d.Has(end, Term.Photo) && PictureReader.Read(d, end);
        d.Mark(end, d.Count, "tail");
        return true;
    }

    /// <summary>Agencies alone, joined by marks ("NTB-AFP"): every link is a source.</summary>
    private static bool Chain(Draft d)
    {
        var links = new List<string>();
        var i = 0;
        while (d.Find(i, Term.Agency) is { } agency)
        {
            links.Add(d.Text(i, agency.End));
            i = agency.End;
            if (i == d.Count && links.Count > 1)
            {
                links.ForEach(link => d.Add(new CreditedOrganization(link, CreditRole.Source)));
                d.Mark(0, i, "chain");
                return true;
            }

            if (d.Key(i) is not ("/" or "-" or "–"))
            {
                break;
            }

            i++;
        }

        return false;
    }

    /// <summary>A date or a mark in front of the by-word.</summary>
    private static int Head(Draft d, int i)
    {
        for (var k = 0; k < d.Count && k < 8; k++)
        {
            if (d.Key(k) is "|" or "-" or "—" or "–" && (k == 0 || d.Has(0, Term.Month)))
            {
                return k + 1;
            }
        }

        return i;
    }

    private static bool Plausible(Draft d, int i, CreditContext context) =>
        context.BylineSlot || OrganizationReader.Read(d, i, d.Count) is var end && end > i && (end == d.Count || d.Key(end) is "," or "-" or "–" or ":" || d.Has(end, Term.With))
        || NameReader.Name(d, i, d.Count) is var name && name > i + 1 && (d.Is(name, ",") && (OrganizationReader.Read(d, name + 1, d.Count) > name + 1 || d.IsUpper(name + 1))
        || d.Has(name, Term.Title) || d.Has(name, Term.With) || d.Find(name, Term.And) is { } and && d.Find(and.End, Term.Agency)?.End == d.Count
        || d.Has(i, Term.Given) && name - i >= 4 && OrganizationReader.Says(d, name - 1, name) || d.Is(name, "(") && d.Tokens.Length > name + 1 && d.Tokens[name + 1].Kind == TokenKind.Number);

    private static bool Tail(Draft d, int i, bool by)
    {
        if (i >= d.Count)
        {
            return true;
        }

        var kind = d.Tokens[i].Kind;
        return d.Count < LongestLine && (d.Key(i) is "|" or "=" or "(" or "*" or "." or "-" or "–" or "—" or "[" || kind is TokenKind.Number && by || kind is TokenKind.Handle
            || d.Has(i, Term.Tail) || d.Has(i, Term.With) || d.Has(i, Term.For) || d.Has(i, Term.Photo) || d.Has(i, Term.Weekday) || d.Has(i, Term.Prefix)
            || (d.Has(i, Term.Month) && d.Tokens.Length > i + 1 && d.Tokens[i + 1].Kind == TokenKind.Number));
    }

    /// <summary>"… | AP", "… - AP Technology Writers", "…= Associated Press=": the house set apart behind the name.</summary>
    private static void Houses(Draft d, int i)
    {
        for (; i + 1 < d.Count && i < LongestLine; i++)
        {
            if (d.Key(i) is not ("|" or "-" or "–" or "—" or "=") || d.Rule(i) is not null || OrganizationReader.Read(d, i + 1, d.Count) is var end && end == i + 1)
            {
                continue;
            }

            var title = end;
            while (d.Find(title, Term.Title) is { } next)
            {
                title = next.End;
            }

            var known = d.Find(i + 1, Term.Agency)?.End == end;
            if (title > end || known && (title >= d.Count || d.Key(title) is "|" or "=" or "-" or "–" or "—"))
            {
                d.Add(new CreditedOrganization(d.Text(i + 1, end), CreditRole.Affiliation));
                d.Mark(i + 1, title, "employer");
            }
        }
    }

    /// <summary>What follows a by-line is read for itself: "… with files from B", "… | Photos by C".</summary>
    private static void Rest(Draft d, int i)
    {
        var from = d.Key(i) is "|" or "-" or "–" or "—" ? i + 1 : i;
        if (from >= d.Count || !(d.Has(from, Term.Prefix) || d.Has(from, Term.Photo)))
        {
            return;
        }

        var part = d.Part(from, d.Count);
        if (SignOffReader.Read(part) || PictureReader.Read(part, 0))
        {
            d.Absorb(part, from);
        }
    }

    private static void With(Draft d, int i)
    {
        for (; i < d.Count; i++)
        {
            var match = d.Find(i, Term.With) ?? d.Find(i, Term.For);
            if (match is not { } with)
            {
                continue;
            }

            var organization = OrganizationReader.Read(d, with.End, d.Count);
            if (organization == with.End && with.Phrase.Term == Term.For)
            {
                organization = NameReader.Name(d, d.Is(with.End, "the") ? with.End + 1 : with.End, d.Count);
            }

            if (organization > with.End)
            {
                d.Add(new CreditedOrganization(d.Text(with.End, organization), with.Phrase.Term == Term.For ? CreditRole.Affiliation : CreditRole.Source));
                d.Mark(with.End, organization, "organisation");
            }
        }
    }
}
