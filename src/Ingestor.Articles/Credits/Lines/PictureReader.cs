namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads a picture credit that is the line, or ends it: marker ("Photo:", "©") + chain, or "Name/Agency[/Agency]".</summary>
internal static class PictureReader
{
    public static bool Read(Draft d, int from)
    {
        if (Marker(d, from) is var (start, end, role))
        {
            return Chain(d, start, end, role) || Slashes(d, from);
        }

        return Slashes(d, from) || Last(d, from);
    }

    private static (int Start, int End, Match Role)? Marker(Draft d, int from)
    {
        for (var i = d.Count - 1; i >= from; i--)
        {
            if (d.Find(i, Term.Photo) is { } mark && Marks(d, i, mark) && (i == from || d.IsUpper(i) || d.Key(i) is "©" || d.Is(i - 1, "(") || d.Is(i - 1, ":")))
            {
                return (i, mark.End, mark);
            }
        }

        return null;
    }

    /// <summary>A bare word ("images") is a marker only before a colon.</summary>
    private static bool Marks(Draft d, int i, Match mark) =>
        mark.Phrase.Words.Length > 1 || d.Is(mark.End, ":") || d.Key(i) is "©" or "courtesy" || (i == 0 && d.IsUpper(mark.End) && d.Count < 12);

    /// <summary>"… on Monday. PTI": an agency alone after the caption's last stop.</summary>
    private static bool Last(Draft d, int from)
    {
        for (var i = d.Count - 1; i > from && i >= d.Count - 4; i--)
        {
            if (d.Find(i, Term.Agency) is { } house && house.End >= d.Count && d.Is(i - 1, ".") && d.Count > 6)
            {
                d.Add(new CreditedOrganization(d.Text(i, house.End), CreditRole.Source));
                d.Mark(i, house.End, "picture");
                return true;
            }
        }

        return false;
    }

    private static bool Chain(Draft d, int start, int i, Match mark)
    {
        i = d.Is(i, ":") ? i + 1 : i;
        if (i < d.Count && d.Key(i) is "©")
        {
            i++;
        }

        if (i < d.Count && d.Tokens[i].Kind == TokenKind.Number)
        {
            return false;
        }

        var marker = start;
        start = Owner(d, start, mark);
        var chain = new PictureChain(d, mark.Phrase.Role ?? CreditRole.Photographer);
        if (d.Find(start, Term.Agency) is { } named && mark.Phrase.Words.Length > 1 && named.End < i)
        {
            chain.House(d.Text(start, named.End));
        }
        else if (start < marker)
        {
            chain.House(d.Text(start, marker));
        }

        var end = chain.Read(i, d.Count);
        if (end == i || !chain.Found)
        {
            return false;
        }

        d.Mark(start, i, "picture");
        chain.Commit();
        d.Mark(0, start <= 2 && d.Has(0, Term.Photo) ? start : 0, "picture");
        if (end < d.Count && (d.Has(end, Term.Tail) || d.Key(end) is ")" or "." or "," or "|" or "-"))
        {
            d.Mark(end, end + 1, "tail");
            if (d.Is(end, ")") && d.Is(end + 1, "(") && (d.Find(end + 2, Term.Agency) ?? d.Find(end + 2, Term.Copyright)) is { } behind && d.Is(behind.End, ")") && behind.End + 1 == d.Count)
            {
                _ = behind.Phrase.Agency is not null && Credit(d, end + 2, behind.End);
                d.Mark(end, d.Count, "tail");
            }
            else if (d.Has(end, Term.Tail) || d.Has(end + 1, Term.Tail) || d.Has(end, Term.Photo))
            {
                d.Mark(end, d.Count, "tail");
            }
        }

        return true;
    }

    private static bool Credit(Draft d, int from, int to)
    {
        d.Add(new CreditedOrganization(d.Text(from, to), CreditRole.Source));
        return true;
    }

    /// <summary>"Tribune photo:": the paper in front of the marker.</summary>
    private static int Owner(Draft d, int start, Match mark) =>
        start > 0 && d.Is(mark.End, ":") && d.IsUpper(start - 1) && d.Tokens[start].Spaced && d.Has(start - 1, Term.OrgWord) && (start == 1 || d.Key(start - 2) is "." or "(" or "|") ? start - 1 : start;

    /// <summary>A chain without a marker counts only if one of its links is a known house.</summary>
    private static bool Slashes(Draft d, int from)
    {
        for (var i = d.Count - 2; i > from; i--)
        {
            if (!d.Is(i, "/") && d.Key(i) is not "via")
            {
                continue;
            }

            // A house may begin with a small letter ("picture alliance / …").
            var start = d.Find(from, Term.Agency)?.End == i ? from : Left(d, i, from);
            start = d.Find(start, Term.By)?.End ?? start;
            var chain = new PictureChain(d, CreditRole.Photographer);
            var end = chain.Read(start, d.Count);
            var whole = start <= from + 1 && end >= d.Count - 1;
            if (chain.Houses > 0 && end > i && (whole || d.Is(start - 1, "(") || end >= d.Count - 3 || d.Has(end, Term.Tail) || d.Is(end, "-")))
            {
                chain.Commit();
                d.Mark(0, whole ? d.Count : 0, "picture");
                d.Mark(start == 1 ? 0 : start - 1, start, "picture");
                d.Mark(end, Math.Min(end + 1, d.Count), "tail");
                return true;
            }

            // A chain that failed from its left end fails from every link inside it: reading those again would be quadratic.
            i = Math.Min(i, start + 1);
        }

        return false;
    }

    private static int Left(Draft d, int i, int from)
    {
        while (i > from && i > 0)
        {
            var p = i - 1;
            var stop = d.Is(p, ".") && !(p > 0 && d.Tokens[p - 1].End - d.Tokens[p - 1].Start == 1);
            if (stop || d.Key(p) is "(" or ")" or "©" or ";" or "|" || d.IsWord(p) && !d.IsUpper(p) && !d.Has(p, Term.Particle) && d.Key(p) is not "via"
                || d.Tokens[p].Kind == TokenKind.Number)
            {
                break;
            }

            i--;
        }

        return i;
    }
}
