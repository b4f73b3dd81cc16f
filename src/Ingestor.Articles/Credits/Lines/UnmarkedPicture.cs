namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads a picture credit that no picture word announces: a chain alone, in brackets behind a caption, or behind its last stop.</summary>
internal static class UnmarkedPicture
{
    /// <summary>Tokens in front of the sign that joins a chain's links.</summary>
    private const int LongestChain = 60;

    /// <summary>Tokens from the line's end among which that sign is looked for.</summary>
    private const int Farthest = 400;

    private const int FewestCaptionWords = 4;

    public static bool Read(Draft d, int from) => Alone(d, from) || Bracketed(d, from) || Behind(d, from) || Last(d, from) || Signed(d, from);

    private static bool Alone(Draft d, int from)
    {
        var start = from;
        while (d.Key(start) is "(" or "[" or "-" or "–" or "—" or "•" or "|")
        {
            start++;
        }

        start = d.Find(start, Term.Placeholder) is { } note && d.Is(note.End, ":") ? note.End + 1 : start;
        start = (d.Find(start, Term.By) ?? d.Find(start, Term.Copyright))?.End ?? start;
        var chain = new PictureChain(d, CreditRole.Photographer);
        var end = chain.Read(start, d.Count);
        var isWhole = Rest(d, end) == d.Count || end > start && d.Has(end, Term.Tail);
        if (!isWhole || !(chain.IsJoined ? chain.HasAgency || IsSigned(d, chain) : IsHouseAlone(d, chain) || IsHandout(d, start, chain)))
        {
            return false;
        }

        chain.Commit();
        d.Mark(0, d.Count, "picture");
        return true;
    }

    /// <summary>"Ada Quill/Harbour Weekly": a name beyond doubt, and something that is none.</summary>
    private static bool IsSigned(Draft d, PictureChain chain)
    {
        if (chain.Links.Count is < 2 or > 4)
        {
            return false;
        }

        var names = chain.Links.Count(link => NameForm.Likeness(d, link.From, link.To) >= NameForm.Certain);
        var isCut = Enumerable.Range(chain.Links[0].To, chain.Links[1].From - chain.Links[0].To).Any(i => d.Is(i, "/"));
        return names == 1 && (isCut || chain.HasHouse) && !chain.IsFor || names > 1 && chain.HasHouse
            || names == 0 && isCut && chain.HasHouse && chain.Links is [var first, var second] && first.IsHouse != second.IsHouse && (first.IsHouse ? second : first) is { IsWord: false } signed && NameForm.Likeness(d, signed.From, signed.To) > NameForm.Possible;
    }

    /// <summary>"Getty Images": a picture house writes nothing.</summary>
    private static bool IsHouseAlone(Draft d, PictureChain chain) =>
        chain.Links is [{ IsHouse: true } only] && d.Find(only.From, Term.Agency) is { Phrase.Agency.SuppliesPictures: true } agency && agency.End == only.To
        || chain.Links is [{ IsHouse: true } agent] && d.Is(agent.From - 1, "(") && d.Find(agent.From, Term.Photo) is { } photo && photo.End > agent.To;

    /// <summary>"Handout via Reuters".</summary>
    private static bool IsHandout(Draft d, int start, PictureChain chain) =>
        chain is { Links: [{ IsHouse: true } house], HasAgency: true } && d.Find(start, Term.Placeholder) is { } handout && handout.End < house.From;

    /// <summary>"… at the pier. (Ada Quill/AP)", "… at the pier. (AP)".</summary>
    private static bool Bracketed(Draft d, int from)
    {
        var close = d.Count - 1;
        while (close > from && d.Key(close) is "." or "-" or "\"")
        {
            close--;
        }

        if (d.Key(close) is not (")" or "]"))
        {
            return false;
        }

        var open = close;
        while (open > from && d.Key(open) is not ("(" or "["))
        {
            open--;
        }

        // "[File: Ada Quill/Reuters]"
        var chain = new PictureChain(d, CreditRole.Photographer);
        var first = d.Find(open + 1, Term.Placeholder) is { } note && d.Is(note.End, ":") ? note.End + 1 : open + 1;
        if (open == from || chain.Read(first, close) != close || !chain.Found)
        {
            return false;
        }

        var isCaptioned = d.Key(open - 1) is "." or "!" or "?" or "\"" or "”" or ")" || !d.Is(d.Count - 1, ".");
        if (!(chain.IsJoined && (chain.HasAgency || IsSigned(d, chain) && (d.Is(open, "(") || chain.Links.Any(link => NameForm.Likeness(d, link.From, link.To) >= NameForm.Certain)) || chain.HasHouse && chain.IsLabelled) || chain is { Links.Count: 1, HasAgency: true } && d.Key(open - 1) is "." or "!" or "?" or "”" or "\"" && isCaptioned))
        {
            return false;
        }

        chain.Commit();
        d.Mark(open, d.Count, "picture");
        return true;
    }

    /// <summary>"… at the pier. Ada Quill/AFP": the chain begins behind the last word that can't belong to it.</summary>
    private static bool Behind(Draft d, int from)
    {
        for (var i = d.Count - 2; i > Math.Max(from, d.Count - Farthest); i--)
        {
            if (d.Key(i) is not ("/" or "via" or "|" or "—") && !IsDashed(d, i))
            {
                continue;
            }

            var start = Left(d, i, from);
            var chain = new PictureChain(d, CreditRole.Photographer);
            var end = chain.Read(start, d.Count);
            if (chain.HasAgency && chain.IsJoined && end > i && (d.Is(start - 1, "(") || Rest(d, end) == d.Count || d.Has(end, Term.Tail)))
            {
                chain.Commit();
                PictureTail.Mark(d, from, start, end);
                d.Mark(end, Rest(d, end), "tail");
                return true;
            }

            // A chain that failed from its left end fails from every link inside it: reading those again would be quadratic.
            i = Math.Min(i, start + 1);
        }

        return false;
    }

    /// <summary>"… quitte le port. AFP - ADA QUILL": an agency behind a stop, a dash, and a name in capitals to the line's end.</summary>
    private static bool IsDashed(Draft d, int i)
    {
        if (d.Key(i) is not ("-" or "–") || !d.Tokens[i].Spaced || NameReader.Name(d, i + 1, d.Count) != d.Count || !d.IsCapitals(i + 1) || !d.IsCapitals(d.Count - 1))
        {
            return false;
        }

        for (var k = Math.Max(0, i - 3); k < i; k++)
        {
            if (d.Find(k, Term.Agency)?.End == i && (k == 0 || d.Key(k - 1) is "." or "!" or "?" or "©"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… on Monday. PTI": an agency alone after the caption's last stop.</summary>
    private static bool Last(Draft d, int from)
    {
        var end = d.Is(d.Count - 1, ".") ? d.Count - 1 : d.Count;
        for (var i = end - 1; i > from && i >= end - 4; i--)
        {
            if (d.Find(i, Term.Agency) is { } house && Noted(d, house.End) >= end && (d.Key(i - 1) is "." or "|" or "•" or "—" || d.Key(i - 1) is "/" or "-" or "–" && d.Key(i - 2) is "." or "!" or "?" or "”" or "\"") && d.Count > 6)
            {
                d.Add(new CreditedOrganization(d.Text(i, house.End), CreditRole.Source));
                d.Mark(i, d.Count, "picture");
                return true;
            }
        }

        return false;
    }

    /// <summary>"Reuters pic", "Reuters/File": what the house's picture is, behind its name.</summary>
    private static int Noted(Draft d, int i) =>
        d.Find(i, Term.Photo)?.End ?? (d.Is(i, "/") ? d.Find(i + 1, Term.Placeholder)?.End ?? i : i);

    /// <summary>"… leaves the port. INÉS QUILL": a name beyond doubt in capitals behind the caption's last stop.</summary>
    private static bool Signed(Draft d, int from)
    {
        var start = d.Count;
        while (start > from && d.IsCapitals(start - 1))
        {
            start--;
        }

        var stop = d.Key(start - 1) is "/" or "-" or "–" or "|" ? start - 2 : start - 1;
        if (d.Count - start is < 2 or > 4 || stop < FewestCaptionWords || d.Key(stop) is not ("." or "!" or "?" or "”" or "\"") || NameForm.Likeness(d, start, d.Count) < NameForm.Certain)
        {
            return false;
        }

        d.Add(new CreditedPerson(d.Text(start, d.Count), CreditRole.Photographer));
        d.Mark(start, d.Count, "picture");
        return true;
    }

    private static int Rest(Draft d, int i)
    {
        while (i < d.Count && (d.Key(i) is ")" or "]" or "." or "," or "-" or "–" or "|" or "»"))
        {
            i++;
        }

        return i;
    }

    /// <summary>"Doctors of the World": small words inside a house's name.</summary>
    private static bool IsJoint(Draft d, int i) =>
        d.IsUpper(i + 1) && (d.Key(i) is "of" or "for" or "and" or "the" or "to") && (d.IsUpper(i - 1) || d.Is(i, "the") && d.IsUpper(i - 2));

    private static int Left(Draft d, int i, int from)
    {
        for (var least = Math.Max(from, i - LongestChain); i > least;)
        {
            var p = i - 1;
            var agency = Math.Max(from, i - 3);
            while (agency < i && d.Find(agency, Term.Agency)?.End != i)
            {
                agency++;
            }

            if (agency < i)
            {
                i = agency;
                continue;
            }

            var stop = d.Is(p, ".") && !(p > 0 && d.Tokens[p - 1].End - d.Tokens[p - 1].Start == 1);
            if (stop || d.Key(p) is "(" or ")" or "©" or ";" or "]" || d.IsWord(p) && !d.IsUpper(p) && !d.Has(p, Term.Particle) && !(d.Key(p) is "via" || IsJoint(d, p) || d.IsUpper(p - 1) && d.Lexicon.EndsAsOrganization(d.Key(p)))
                || d.Tokens[p].Kind == TokenKind.Number)
            {
                break;
            }

            i--;
        }

        while (d.Key(i) is "," or "/" or "|" or "-" or "–" or "—")
        {
            i++;
        }

        return i;
    }
}
