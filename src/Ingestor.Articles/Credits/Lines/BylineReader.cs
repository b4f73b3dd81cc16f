namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads a line that is a by-line from end to end; anything not understood means it is none.</summary>
internal static partial class BylineReader
{
    private const int LongestLine = 120;
    private const int LongestBylineTail = 12;

    public static bool Read(Draft d, CreditContext context)
    {
        var head = BylineHead.Of(d);
        var by = ByWord.At(d, head.Start);
        if (by is null && (Chain(d) || Labelled(d)) || by is not null && Unnamed(d, head.Start))
        {
            return true;
        }

        // "From Ada Quill, Oslo"
        var start = by?.End ?? (d.Find(head.Start, Term.In) is { } from && d.IsUpper(head.Start) && d.IsUpper(from.End) ? from.End : head.Start);
        start = d.Is(start, ":") ? start + 1 : start;
        if (by is not null && Chain(d, start))
        {
            return true;
        }

        if (by is null && !context.BylineSlot && !d.IsUpper(start) && d.Find(start, Term.Collective)?.End != d.Count && d.Find(start, Term.Agency)?.End != d.Count)
        {
            return false;
        }

        if (by is null && d.Find(start, Term.Photo) is { } picture && d.Is(picture.End, ":"))
        {
            return false;
        }

        d.Languages = by?.Languages ?? ulong.MaxValue;
        var list = new ListReader(d, CreditRole.Reporter);
        var end = list.Read(start, d.Count);
        if (by is null && (!context.BylineSlot && !BareByline.Stands(d, list, start, end) || start > head.Start && list.People.Any(person => person.Location is null)))
        {
            return false;
        }

        if (by is not null && list.Found == 0 && end == start && d.Has(start, Term.Placeholder))
        {
            end = d.Find(start, Term.Placeholder)!.Value.End;
        }

        if (list.Found == 0 && by is not null && Site(d, start))
        {
            return true;
        }

        if (d.Is(end, "/") && d.Find(end + 1, Term.Agency) is { Phrase.Agency.SuppliesPictures: true })
        {
            return false;
        }

        if (by is not null && end < d.Count && !Tail(d, end, by: true) && (Described(d, start) || Introduced(d, start)))
        {
            return true;
        }

        if (end == start || !Tail(d, end, by is not null) || (by is null && end < d.Count - 1 && d.Is(end, ".")))
        {
            return false;
        }

        // "By Land, Sea and Air"
        if (by is not null && list.People.Count > 1 && list.People.All(person => !person.Name.Contains(' ', StringComparison.Ordinal) && !d.Lexicon.IsGiven(person.Name)) && list.Organizations.Count == 0)
        {
            return false;
        }

        if (head.Outlet > 0)
        {
            list.Employ(0, head.Outlet);
        }

        d.Mark(0, start, "by");
        list.Commit();
        if (by?.Also is { } also)
        {
            list.Commit(also);
        }

        Houses(d, end);
        Rest(d, end);
        d.IsFurniture = list.Found == 0;
        _ = d.Has(end, Term.Photo) && PictureReader.Read(d, end);
        d.Mark(end, d.Count, "tail");
        return true;
    }

    /// <summary>"Von unserer Redaktion", "Our staff reporter": the writer's title alone.</summary>
    private static bool Unnamed(Draft d, int i)
    {
        if (d.Find(i, Term.By) is not { Phrase.Words.Length: > 1 } by || by.End < d.Count && !(d.Find(by.End, Term.In) is { } at && NameReader.Place(d, at.End, d.Count) == d.Count))
        {
            return false;
        }

        d.Mark(0, d.Count, "by");
        return d.IsFurniture = true;
    }

    /// <summary>"by harbour news": a site or a user in small letters; a given name makes it a person.</summary>
    private static bool Site(Draft d, int start)
    {
        var end = start;
        while (end < d.Count && end - start < 4 && d.IsWord(end) && !d.IsUpper(end) && !d.Has(end, Term.Tail) && !d.Has(end, Term.In))
        {
            end++;
        }

        if (end == start || end - start > 3 || d.Has(start, Term.NotName) || end < d.Count && !(d.Has(end, Term.Tail) || d.Key(end) is "|" or "·" or "•" || d.Tokens[end].Kind is TokenKind.Number || d.Has(end, Term.Month)))
        {
            return false;
        }

        if (d.Has(start, Term.Given) && end - start > 1)
        {
            d.Add(new CreditedPerson(d.Text(start, end), CreditRole.Reporter));
        }
        else
        {
            d.Add(new CreditedOrganization(d.Text(start, end), CreditRole.Reporter));
        }

        d.Mark(0, d.Count, "site");
        return true;
    }

    private static bool Tail(Draft d, int i, bool by)
    {
        if (i >= d.Count)
        {
            return true;
        }

        var kind = d.Tokens[i].Kind;
        return DeskInitials.IsCodes(d, i) || d.Count < LongestLine && (d.Key(i) is "|" or "=" or "(" or "*" or "." or "-" or "–" or "—" or "[" or "/" or "•" or "·" or "»" or "," or ";" || kind is TokenKind.Number && (by || PageDate.Stands(d, i)) || kind is TokenKind.Handle
            || d.Has(i, Term.Tail) || Filed(d, i) || d.Has(i, Term.With) || d.Has(i, Term.For) || d.Has(i, Term.Photo) || d.Has(i, Term.Weekday) || d.OpensClause(i)
            || (d.Has(i, Term.Month) && d.Tokens.Length > i + 1 && d.Tokens[i + 1].Kind == TokenKind.Number));
    }

    /// <summary>"in Gadgets on March 5": the page's section.</summary>
    private static bool Filed(Draft d, int i)
    {
        if (d.Find(i, Term.In) is not { } preposition || d.IsUpper(i))
        {
            return false;
        }

        var on = NameReader.Name(d, preposition.End, d.Count);
        return on > preposition.End && d.Is(on, "on") && (d.Has(on + 1, Term.Weekday) || d.Has(on + 1, Term.Month) || on + 1 < d.Count && d.Tokens[on + 1].Kind is TokenKind.Number);
    }

    /// <summary>"… | AP", "… - AP Technology Writers", "…= Associated Press=": the house set apart behind the name.</summary>
    private static void Houses(Draft d, int i)
    {
        for (; i + 1 < d.Count && i < LongestLine; i++)
        {
            if (d.Key(i) is not ("|" or "-" or "–" or "—" or "=" or "/" or "•" or "·") || d.Rule(i) is not null)
            {
                continue;
            }

            // "– Reporter, Orlando Weekly", "– Repórter da Agência Norte"
            var held = TitleReader.Read(d, i + 1, d.Count) is var office && office > i + 1 && (d.Is(office, ",") || d.Has(office, Term.Particle) && d.IsUpper(office + 1)) ? office + 1 : i + 1;
            var start = d.Find(held, Term.For)?.End ?? (held < d.Count && d.Tokens[held].Kind is TokenKind.Handle ? held + 1 : held);
            var end = TitleReader.Read(d, start, d.Count) > start && d.Find(start, Term.Agency) is null ? start : OrganizationReader.Read(d, start, d.Count);
            if (end == start && start > i + 1)
            {
                end = NameReader.Name(d, d.Is(start, "the") ? start + 1 : start, d.Count);
            }

            var title = TitleReader.Read(d, end, d.Count);
            var apart = title >= d.Count || d.Key(title) is "|" or "=" or "-" or "–" or "—" or "/" or "•" or "·";
            if (end > start && (title > end || start > i + 1 || held > i + 1 || apart && IsHouse(d, start, end)))
            {
                d.Add(new CreditedOrganization(d.Text(start, end), CreditRole.Affiliation));
                d.Mark(i + 1, title, "employer");
            }
        }
    }

    private static bool IsHouse(Draft d, int from, int to) => d.Find(from, Term.Agency)?.End == to || to - from > 1 && OrganizationReader.Says(d, from, to) || to - from == 1 && d.IsCapitals(from) && d.Key(from).Length is >= 2 and <= 6 && !d.Has(from, Term.NotName);

    /// <summary>What follows a by-line is read for itself: "… with files from B", "… | Photos by C".</summary>
    private static void Rest(Draft d, int i)
    {
        for (var k = i; k < d.Count && k < LongestBylineTail + i; k++)
        {
            if (d.Has(k, Term.With) && d.Key(k - 1) is "," or "/" or "|" or "(" or "-" or "–" && d.Rule(k) is null && d.Part(k, d.Count) is var supplied && SupplyReader.Read(supplied))
            {
                d.Absorb(supplied, k);
                return;
            }
        }

        var from = d.Key(i) is "|" or "-" or "–" or "—" or "." or "," or ";" or "/" or "•" or "·" ? i + 1 : i;
        if (from >= d.Count || !(d.OpensClause(from) || d.Has(from, Term.Photo)))
        {
            return;
        }

        var part = d.Part(from, d.Count);
        if (SignOffReader.Read(part) || PictureReader.Read(part, 0))
        {
            d.Absorb(part, from);
        }
    }
}
