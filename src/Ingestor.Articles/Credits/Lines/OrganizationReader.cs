namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads one organisation: an agency by its names, or a run of capitalised words that says so itself.</summary>
internal static class OrganizationReader
{
    private const int LongestName = 9;

    /// <returns>End of the organisation, or <paramref name="i"/> when a person or nothing stands there.</returns>
    public static int Read(Draft d, int i, int end)
    {
        if (i >= end)
        {
            return i;
        }

        if (d.Tokens[i].Kind == TokenKind.Domain)
        {
            return i + 1;
        }

        if (PageDate.Stands(d, i))
        {
            return i;
        }

        var run = Run(d, i, end);
        var known = d.Find(i, Term.Agency, end)?.End ?? i;
        if (run <= known)
        {
            while (known > i && known < end && d.IsUpper(known) && d.Has(known, Term.OrgWord) && !d.Has(known, Term.Agency) && TitleReader.Read(d, known, d.Count) == known)
            {
                known++;
            }

            return known > i ? Corporate(d, known, end) : known;
        }

        // "EFE Reuters y El País": the next agency is another organisation.
        if (known > i && (d.Has(known, Term.Agency) || d.Find(known, Term.And) is { } and && (d.Has(and.End, Term.Collective) || d.IsUpper(and.End) && d.Find(i, Term.And) is null)))
        {
            return known;
        }

        if (known > i && (Says(d, known, run) || run - known == 1 && d.IsCapitals(known) || IsRegion(d, known, run)))
        {
            return run;
        }

        if (known > i)
        {
            return known;
        }

        // "Ada Quill BBC News": a name, then who employs it.
        if (known == i && Employer(d, i, run))
        {
            return i;
        }

        return Corporate(d, run, end) is var company && company > run ? company : Says(d, i, run) || Looks(d, i, run) ? run : i;
    }

    private static bool Employer(Draft d, int i, int run)
    {
        for (var k = i + 2; k < run; k++)
        {
            if (d.Find(k, Term.Agency, run)?.End == run && !Says(d, i, k) && NameForm.Likeness(d, i, k) > NameForm.Possible)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>", Inc." behind the name of a company.</summary>
    /// <returns>Its end, or <paramref name="i"/>.</returns>
    public static int Corporate(Draft d, int i, int end)
    {
        var word = d.Is(i, ",") ? i + 1 : i;
        if (i < end && d.Is(i, ".") && !d.Tokens[i].Spaced && i > 0 && (d.Key(i - 1) is "inc" or "ltd" or "corp" or "co" or "bros" || d.Key(i - 1).Length == 1 && d.Is(i - 2, ".")))
        {
            return i + 1;
        }

        if (word >= end || d.Key(word) is not ("inc" or "ltd" or "llc" or "corp" or "co" or "plc" or "gmbh" or "llp" or "limited" or "pty" or "oyj" or "s.a" or "n.v" or "pbc"))
        {
            return i;
        }

        // The point is of the abbreviation; behind letters in capitals it ends the sentence.
        return d.Is(word + 1, ".") && !d.Tokens[word + 1].Spaced && word + 1 < end && !d.IsCapitals(word) ? word + 2 : word + 1;
    }

    /// <summary>"Getty Images Europe", "CNN Indonesia": an office of the house.</summary>
    private static bool IsRegion(Draft d, int i, int end) => (d.Find(i, Term.Region, end) ?? d.Find(i, Term.City, end))?.End == end;

    /// <summary>A word of the language files in the run makes it an organisation ("Daily Herald", "News Desk").</summary>
    public static bool Says(Draft d, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (d.Has(i, Term.OrgWord) || d.Has(i, Term.Collective) || Compound(d, i) || d.Lexicon.EndsAsOrganization(d.Key(i)) || d.Tokens[i].Kind == TokenKind.Domain)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"MM-Redaktion": a desk in one word.</summary>
    public static bool IsCompoundCollective(Draft d) =>
        Enumerable.Range(0, d.Count).Any(i => d.Key(i).LastIndexOf('-') is > 0 and var dash && d.Lexicon.Starting(d.Key(i)[(dash + 1)..])?.IsAlone(Term.Collective) == true);

    /// <summary>"Union-Tribune", "Sport-Redaktion": the last part says it.</summary>
    private static bool Compound(Draft d, int i) =>
        d.Key(i).LastIndexOf('-') is > 0 and var dash && char.IsUpper(d.Line[d.Tokens[i].Start + dash + 1]) && d.Lexicon.Starting(d.Key(i)[(dash + 1)..]) is { } words && (words.IsAlone(Term.OrgWord) || words.IsAlone(Term.Collective));

    private static bool Looks(Draft d, int i, int run)
    {
        if (run - i == 1)
        {
            var text = d.Text(i, run);
            return d.IsCapitals(i) && !d.Has(i, Term.Title) && text.Length is >= 3 and <= 6 && !text.Contains('-', StringComparison.Ordinal) || Camel(text) || Compound(d, i) || Brand(d, i)
                || (i > 0 && d.IsWord(i) && d.IsWord(i - 1) && !d.Tokens[i].Spaced);
        }

        return Acronym(d, i, run) || IsLettered(d, i) || Brand(d, i) || d.Tokens[i].Key is "the" && d.IsUpper(i) || HasNumber(d, i, run) || Camel(d.Text(i, i + 1)) && run - i == 1
            || run - i == 2 && d.Key(i + 1) is "pi" or "tv" or "fm";
    }

    /// <summary>"ABC Rural": letters in capitals before a word that is not in capitals.</summary>
    public static bool IsLettered(Draft d, int i) =>
        d.IsCapitals(i) && d.Key(i).Length is >= 3 and <= 5 && d.Key(i).All(char.IsLetter) && !d.Has(i, Term.Given) && d.IsUpper(i + 1) && !d.IsCapitals(i + 1) && !(d.Has(i + 1, Term.Given) && d.IsUpper(i + 2));

    /// <summary>"U.S.D.A. N.A.I.P.": more single letters with points than a person has initials.</summary>
    private static bool Acronym(Draft d, int i, int run)
    {
        var letters = 0;
        for (; i < run; i++)
        {
            if (d.IsWord(i))
            {
                letters++;
                if (d.Tokens[i].End - d.Tokens[i].Start != 1)
                {
                    return false;
                }
            }
        }

        return letters > 3;
    }

    /// <summary>"g1": a word of small letters with a digit in it.</summary>
    private static bool Brand(Draft d, int i) => d.IsWord(i) && char.IsLower(d.Line[d.Tokens[i].Start]) && d.Tokens[i].Key.Any(char.IsDigit) && (d.IsUpper(i + 1) || !d.IsWord(i + 1) && d.Key(i).Length <= 4);

    private static bool HasNumber(Draft d, int i, int run)
    {
        for (; i < run; i++)
        {
            if (d.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Camel(string s)
    {
        for (var i = 3; i < s.Length; i++)
        {
            if (char.IsUpper(s[i]) && char.IsLower(s[i - 1]) && !s.Contains('-', StringComparison.Ordinal) && !s.StartsWith("Mac", StringComparison.Ordinal) && !s.StartsWith("Fitz", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int Run(Draft d, int i, int end)
    {
        var start = i;
        var words = 0;
        while (i < end && words < LongestName)
        {
            words += d.IsWord(i) && d.Tokens[i].End - d.Tokens[i].Start > 1 ? 1 : 0;
            if (i > start && (d.Find(i, Term.With) is { } with && (d.Has(with.End, Term.Agency) || d.Has(with.End, Term.Collective)) || d.OpensClause(i) || d.Is(i, "for") && d.Is(i + 1, "the") || TitleReader.Read(d, i, d.Count) > i || d.Has(i, Term.Suffix) || d.Has(i, Term.Photo) && d.Find(i, Term.Photo)!.Value.End is var label && d.Is(label, ":") || d.Find(i, Term.Tail) is { Phrase.Words.Length: > 1 } || d.Has(i - 1, Term.Collective) && d.Key(i) is "today" or "yesterday" || d.Tokens[i].Kind is TokenKind.Domain && !(i == start + 1 && d.Has(start, Term.OrgWord) && !d.Has(start, Term.Agency) && char.IsUpper(d.Line[d.Tokens[i].Start])) || d.Has(i, Term.Month) && i + 1 < d.Count && d.Tokens[i + 1].Kind is TokenKind.Number || (d.IsWord(i) && d.IsWord(i - 1) && !d.Tokens[i].Spaced)))
            {
                break;
            }

            var joins = i > start && d.IsUpper(i + 1) && (d.Has(i, Term.Particle) || d.Key(i) is "of" or "and" or "&") && d.IsUpper(i - 1)
                && (d.Key(i) is not ("and" or "&") || (d.Has(i + 1, Term.OrgWord) && !d.Has(i + 1, Term.Agency) && !d.Has(i + 1, Term.Collective) && Says(d, start, i)) || d.Is(i, "&") && i - start == 1 && !d.Has(start, Term.Given) && SaysNext(d, i + 1, end));
            if (i > start && d.Is(i, ".") && !d.Tokens[i].Spaced && d.Tokens[i - 1].End - d.Tokens[i - 1].Start == 1 && d.IsWord(i - 1))
            {
                i++;
                continue;
            }

            if (i == start && Brand(d, i))
            {
                i++;
                continue;
            }

            var hyphen = i > start && d.Is(i, "-") && !d.Tokens[i].Spaced;
            if (d.IsUpper(i) && !(i > start && (d.Has(i, Term.Tail) || d.Has(i, Term.Weekday)))
                || joins || hyphen || d.Tokens[i].Kind is TokenKind.Domain || d.Tokens[i].Kind is TokenKind.Number && Numbered(d, i, start, end)
                || i == start && d.Key(i) is "the" && d.IsUpper(i + 1) || i > start && (d.IsUpper(start) || i > start + 1 && d.IsUpper(start + 1)) && (d.Has(i, Term.OrgWord) || d.Has(i, Term.Collective) || d.IsWord(i) && d.Lexicon.EndsAsOrganization(d.Key(i))))
            {
                i++;
                continue;
            }

            break;
        }

        return i;
    }

    private static bool SaysNext(Draft d, int i, int end)
    {
        for (var k = i; k < end && k < i + 4 && d.IsUpper(k); k++)
        {
            if (k > i && d.Has(k, Term.OrgWord))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Numbered(Draft d, int i, int start, int end) =>
        d.Tokens[i].Key.Length <= 5 && d.Tokens[i].Key.Any(char.IsLetter) && i == start && i + 1 < end && d.IsUpper(i + 1)
        || d.Tokens[i].End - d.Tokens[i].Start <= 3 && (i == start && i + 1 < end && d.IsUpper(i + 1) || i > start && (i + 1 == end || d.Has(i + 1, Term.With)) || d.Tokens[i].Key.Any(char.IsLetter));
}
