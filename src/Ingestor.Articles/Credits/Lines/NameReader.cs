namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads one name or one place from a token on; returns where it ends, or the start itself when there is none.</summary>
internal static class NameReader
{
    private const int LongestName = 7;

    public static int Name(Draft d, int i, int end)
    {
        var start = i;
        var words = 0;
        while (i < end && words <= LongestName)
        {
            if (i > start && Breaks(d, i, start))
            {
                break;
            }

            if (d.IsUpper(i))
            {
                i++;
                words++;
                i = Point(d, i, end);
            }
            else if (d.Find(i, Term.Particle) is { } particle && Reaches(d, particle.End, end))
            {
                i = particle.End;
            }
            else if (i > start && Quoted(d, i, end) is var close && close > i)
            {
                i = close;
            }
            else if (i > start && d.Is(i, ",") && d.Key(i + 1) is "jr" or "sr" or "iii")
            {
                i = Point(d, i + 2, end);
            }
            else
            {
                break;
            }
        }

        return words is 0 or > LongestName ? start : Math.Min(i, end);
    }

    private static bool Reaches(Draft d, int i, int end) =>
        i < end && (d.IsUpper(i) || d.Find(i, Term.Particle) is { } next && next.End < end && d.IsUpper(next.End));

    private static bool Breaks(Draft d, int i, int start) =>
        (d.IsWord(i) && d.IsWord(i - 1) && !d.Tokens[i].Spaced) || d.OpensClause(i) || d.Has(i, Term.Suffix) || d.Has(i, Term.And) || d.Has(i, Term.Tail) && !(d.IsUpper(i) && d.Has(i, Term.Particle)) || d.Has(i, Term.Furniture)
        || d.IsUpper(i) && IsTitled(d, i, start) || d.Has(i, Term.Photo) || d.Has(i, Term.Station) || d.Has(i, Term.Weekday)
        || (d.Has(i, Term.In) && !d.IsUpper(i)) || (d.Has(i, Term.Month) && i + 1 < d.Count && d.Tokens[i + 1].Kind == TokenKind.Number)
        || i - start > 1 && d.IsUpper(i) && d.Has(i, Term.For) || Fuzzy.Role(d, i) is not null || d.Find(i, Term.Agency) is { } agency && !d.IsUpper(agency.End);

    /// <summary>A title behind a whole name; behind one word a title in one word is the surname ("Cyrus Engineer").</summary>
    private static bool IsTitled(Draft d, int i, int start) =>
        TitleReader.Read(d, i, d.Count) is var end && end > i && (i - start > 1 || end - i > 1 || !d.Tokens[i].Spaced || d.IsCapitals(start) && !d.IsCapitals(i));

    /// <summary>A full stop belongs to an initial, "Jr." or a two-letter capital ("LM."), never to a whole word.</summary>
    private static int Point(Draft d, int i, int end)
    {
        if (i >= end || !d.Is(i, ".") || d.Tokens[i].Spaced)
        {
            return i;
        }

        var word = d.Tokens[i - 1];
        return word.End - word.Start == 1 || word.Key is "jr" or "sr" or "st" or "ste" or "md" or "dr" or "wm" or "chr" or "th" or "ph" or "fr"
            ? i + 1 : i;
    }

    private static int Quoted(Draft d, int i, int end)
    {
        if (d.Key(i) is not ("\"" or "“" or "„"))
        {
            return i;
        }

        for (var j = i + 1; j < end && j < i + 5; j++)
        {
            if (d.Key(j) is "\"" or "”" or "“")
            {
                return j + 1;
            }
        }

        return i;
    }

    /// <summary>Town, then "/Town", ", Region", "(Region)" as far as they belong to it.</summary>
    public static int Place(Draft d, int i, int end)
    {
        var start = i;
        if (d.Key(i) is "aboard")
        {
            var vessel = d.Is(i + 1, "the") ? i + 2 : i + 1;
            return Name(d, vessel, end) is var named && named > vessel ? named : start;
        }

        var town = Town(d, i, end);
        if (town == i)
        {
            return start;
        }

        i = Region(d, town, end);
        while (i < end && d.Is(i, "/") && Town(d, i + 1, end) is var next && next > i + 1)
        {
            i = Region(d, next, end);
        }

        if (i == town && d.Find(i, Term.And) is { } and && Town(d, and.End, end) is var second && second > and.End && second - and.End <= 2
            && Region(d, second, end) is var far && far > second && !d.Has(far, Term.In))
        {
            return far;
        }

        return i;
    }

    public static int Town(Draft d, int i, int end)
    {
        var start = i;
        if (d.Has(i, Term.Weekday) || d.Has(i, Term.Month) && Dated(d, i))
        {
            return i;
        }

        // "RIO DE JANEIRO": a month's name inside a listed town.
        i = d.IsUpper(i) && d.Find(i, Term.City, end) is { Phrase.Words.Length: > 1 } listed ? listed.End : i;
        while (i < end && i - start < 8)
        {
            var lowered = i - start > 0 && d.IsCapitals(start) && d.Tokens[start].End - d.Tokens[start].Start > 2 && d.IsUpper(i) && !d.IsCapitals(i);
            if (i > start && (lowered || Breaks(d, i, start) || d.Has(i, Term.Month)))
            {
                break;
            }

            if (d.IsUpper(i))
            {
                var abbreviation = d.Tokens[i].End - d.Tokens[i].Start <= 2 || d.Key(i) is "ste" or "ft" or "mt" or "twp" or "hts" or "jct" or "cty";
                i++;
                if (abbreviation && i < end && d.Is(i, ".") && !d.Tokens[i].Spaced && (i - start > 1 || d.IsUpper(i + 1)))
                {
                    i++;
                }
            }
            else if (i > start && d.Find(i, Term.Particle) is { } particle && particle.End < end && d.IsUpper(particle.End))
            {
                i = particle.End;
            }
            else if (i > start && d.Tokens[i].Kind is TokenKind.Possessive)
            {
                i++;
            }
            else if (i > start && River(d, i) is var river && river > i)
            {
                i = river;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>"Frankfurt a.M.", "Halle a. d. Saale": the river that tells a town from its namesakes.</summary>
    private static int River(Draft d, int i)
    {
        var start = i;
        while (d.Key(i) is "a" or "d" or "i" or "b" or "v" && !d.IsUpper(i) && d.Is(i + 1, "."))
        {
            i += 2;
        }

        return i > start && d.IsUpper(i) ? d.Is(i + 1, ".") && d.Key(i).Length <= 2 ? i + 2 : i + 1 : start;
    }

    /// <summary>A day stands behind the month, its point between them or not ("Nov. 25").</summary>
    private static bool Dated(Draft d, int i)
    {
        var day = d.Find(i, Term.Month)!.Value.End is var end && d.Is(end, ".") ? end + 1 : end;
        return day < d.Count && d.Tokens[day].Kind == TokenKind.Number;
    }

    public static int Region(Draft d, int i, int end)
    {
        if (i < end && d.Is(i, ",") && d.Find(i + 1, Term.Region, end) is { } region && d.IsUpper(i + 1))
        {
            var after = region.End < end && d.Is(region.End, ".") && !d.Tokens[region.End].Spaced && !d.Is(region.End - 1, ".") && Abbreviated(d, region) ? region.End + 1 : region.End;
            return Region(d, after, end);
        }

        if (i < end && d.Is(i, "(") && d.Find(i + 1, Term.Region, end) is { } inner && d.Is(inner.End, ")"))
        {
            return inner.End + 1;
        }

        return i;
    }

    private static bool Abbreviated(Draft d, Match region) =>
        d.Tokens[region.End - 1] is var last && last.End - last.Start <= 5 && region.End + 1 <= d.Count
        && d.Lexicon.Starting(region.Phrase.Words[0])!.Of(Term.Region).Any(p => p.Words.Length == region.Phrase.Words.Length + 1 && p.Words[^1] == ".");
}
