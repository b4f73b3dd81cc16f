namespace Ingestor.Articles.Credits.Lines;

/// <summary>Lines that say who supplied a story: "Source: …", "con información de …", "This article was first published by …".</summary>
internal static class SupplyReader
{
    public static bool Read(Draft d)
    {
        for (var i = 0; i < d.Count; i++)
        {
            var match = (d.Find(i, Term.Provided) is { } provided && OpensSentence(d, i, provided) ? provided : (Match?)null) ?? d.Find(i, Term.Source) ?? (i == 0 || i == 1 && !d.IsWord(0) ? d.Find(i, Term.With) : null);
            // "Image source, Getty Images": a picture's.
            if (match is not { } phrase || phrase.Phrase.Term == Term.Source && i > 0 && d.Find(i - 1, Term.Photo)?.End >= phrase.End || (phrase.Phrase.Term == Term.Source && i > 2) || (phrase.Phrase.Words.Length == 1 && i > 1))
            {
                continue;
            }

            var at = d.Is(phrase.End, ":") ? phrase.End + 1 : phrase.End;
            var found = false;
            at = d.Has(at, Term.Particle) && !d.IsUpper(at) && d.IsUpper(at + 1) ? at + 1 : at;
            if (phrase.Phrase.Term == Term.With && Helpers(d, i, at) || phrase.Phrase.Term == Term.Source && IsPicture(d, at))
            {
                return true;
            }
            while (at < d.Count)
            {
                at = (d.Find(at, Term.And) ?? (found ? d.Find(at, Term.Provided) : null))?.End ?? at;
                var end = d.Has(at, Term.Month) && at + 1 < d.Count && d.Tokens[at + 1].Kind is TokenKind.Number ? at : OrganizationReader.Read(d, at, d.Count);
                if (end > at)
                {
                    d.Add(new CreditedOrganization(d.Text(at, end), CreditRole.Source));
                    found = true;
                }
                else if (d.IsWord(at) && !d.IsUpper(at) && d.Is(at + 1, "/"))
                {
                    end = at + 1;
                }
                else if (!found && d.IsUpper(at) && (phrase.Phrase.Term == Term.Provided || phrase.Phrase.Term == Term.Source && d.Is(phrase.End, ":") && NameReader.Name(d, at, d.Count) is var whole && whole == d.Count && whole - at <= 3 && NameForm.Likeness(d, at, whole) < NameForm.Certain))
                {
                    end = NameReader.Name(d, at, d.Count);
                    if (end > at && !d.Has(at, Term.Month) && !d.Has(at, Term.Weekday))
                    {
                        d.Add(new CreditedOrganization(d.Text(at, end), CreditRole.Source));
                        found = true;
                    }
                }

                if (end <= at && !(d.Key(at) is "/" or "," || found && d.Has(at, Term.Provided) || d.Has(at, Term.And)))
                {
                    break;
                }

                at = Math.Max(end, at + 1);
            }

            // "Mit AFP sprach er …": a sentence goes on.
            if (found && phrase.Phrase.Term == Term.With && phrase.Phrase.Words.Length == 1 && d.IsWord(at) && !d.IsUpper(at) && !d.Has(at, Term.Tail))
            {
                d.Organizations.Clear();
                return false;
            }

            // "Produced by Ada Quill, the series starts …": a participle leads a sentence.
            if (found && phrase.Phrase is { Term: Term.Provided, Words.Length: 2 } && d.Is(at - 1, ",") && d.IsWord(at) && !d.IsUpper(at))
            {
                d.Organizations.Clear();
                return false;
            }

            // "Published in The Herald, March 4th, 2031" is a notice, "Published in The Herald, the study …" is none.
            if (found && phrase.Phrase.Words is ["published", "in"] && !IsDated(d, at))
            {
                d.Organizations.Clear();
                return false;
            }

            if (found)
            {
                d.Mark(0, d.Count, "supplied");
                return true;
            }
        }

        return false;
    }

    private static bool IsDated(Draft d, int i)
    {
        var named = false;
        while (i < d.Count && (d.Tokens[i].Kind is TokenKind.Number or TokenKind.Punctuation || d.Has(i, Term.Month) || d.Key(i) is "on"))
        {
            named |= d.Has(i, Term.Month);
            i++;
        }

        return named && i >= d.Count;
    }

    /// <summary>"Quelle: AFP/Ada Quill": a chain with a photographer in it is a picture's.</summary>
    private static bool IsPicture(Draft d, int at)
    {
        var chain = new PictureChain(d, CreditRole.Photographer);
        var end = chain.Read(at, d.Count);
        if (end < d.Count || !chain.IsJoined || !chain.HasAgency || !chain.Links.Any(link => !link.IsHouse && link.Name.Contains(' ', StringComparison.Ordinal)))
        {
            return false;
        }

        chain.Commit();
        d.Mark(0, d.Count, "picture");
        return true;
    }

    /// <summary>"Con información de Ada Quill, corresponsal en Lima": people helped where houses would supply.</summary>
    private static bool Helpers(Draft d, int from, int at)
    {
        var list = new ListReader(d, CreditRole.AdditionalReporter);
        var end = list.Read(at, d.Count);
        var isList = list.People.Count > 0 && list.Organizations.All(house => house.Role == CreditRole.Affiliation) && (end >= d.Count || d.Key(end) is "." or ")" or "|" || d.Has(end, Term.Tail));
        if (!isList || at - from == 1 && !ByWord.IsCalled(d, at))
        {
            return false;
        }

        d.Mark(from, at, "role");
        list.Commit();
        d.Mark(0, d.Count, "supplied");
        return true;
    }

    /// <summary>A phrase of supply is a notice at the head of a sentence; inside one it is told of something else ("…, published by …").</summary>
    private static bool OpensSentence(Draft d, int i, Match phrase) =>
        i == 0 || d.IsUpper(i) && d.Key(i - 1) is not "," && !d.IsUpper(i - 1) || d.Key(i - 1) is "." or "(" or "[" or "-" or "—" or "–" or "|" or "*" or ":"
        || phrase.Phrase.Words.Length > 2 && (d.Is(i - 2, ".") || d.Is(i - 3, "."));
}
