namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads credit clauses: role phrase + list, or list + verb phrase.</summary>
internal static partial class SignOffReader
{
    /// <summary>Tokens that a clause without its by-word may have.</summary>
    private const int LongestGuess = 60;

    /// <summary>Small words in front of a picture's credit that make a caption.</summary>
    private const int FewestCaptionWords = 3;

    /// <summary>Further such clauses that may stand between one and a clause that has its by-word.</summary>
    private const int MostForgotten = 3;

    public static bool Read(Draft d)
    {
        var found = false;
        var clause = 0;
        var i = 0;
        while (i < d.Count)
        {
            if (Opening(d, i, clause) is { } role && Stands(d, i, clause, found) && Prefixed(d, role, i) is var end && end > role.End)
            {
                found = true;
                i = end;
                clause = end;
                continue;
            }

            if (i == clause && (From(d, i) is var named && named > i || Passive(d, i) is var told && told > i && (named = told) > i))
            {
                found = true;
                i = named;
                clause = named;
                continue;
            }

            if (d.Find(i, Term.Suffix) is { } verb && Suffixed(d, verb, clause, i) is var after && after > i)
            {
                found = true;
                i = after;
                clause = after;
                continue;
            }

            if (i == clause && (i == 0 || found || BylineHead.Of(d).Start != i) && Bylined(d, i) is var signed && signed > i)
            {
                found = true;
                i = signed;
                clause = signed;
                continue;
            }

            i++;
            if (IsStop(d, i - 1))
            {
                clause = i;
            }
        }

        if (found)
        {
            Close(d);
        }

        return found;
    }

    private static Match? Role(Draft d, int i) => d.Find(i, Term.Prefix) is { } phrase && IsSaid(d, phrase) ? phrase : d.Find(i, Term.Bare) is { } bare && d.Is(bare.End, ":") ? bare : Fuzzy.Role(d, i);

    /// <summary>A noun alone ("Editor") is a role before a colon or a name only.</summary>
    private static bool IsSaid(Draft d, Match phrase) => !phrase.Phrase.IsNoun || d.Is(phrase.End, ":") || ByWord.IsCalled(d, phrase.End) || Signs(d, phrase);

    /// <summary>"Colaborou Ada Quill": the word opens the line, and a name of two words or more stands alone behind it.</summary>
    private static bool Signs(Draft d, Match phrase)
    {
        if (!Bare(d, 0, phrase.End - 1))
        {
            return false;
        }

        var end = NameReader.Name(d, phrase.End, d.Count);
        return end - phrase.End > 1 && NameForm.Likeness(d, phrase.End, end) > NameForm.Possible && (end >= d.Count || d.Key(end) is "," or ")" or ";" or "." || d.Has(end, Term.And));
    }

    private static Match? Opening(Draft d, int i, int clause) => Role(d, i) ?? (d.Has(i, Term.Bare) && (i == clause || d.Is(i - 1, ",") || Bare(d, clause, i)) ? Forgotten(d, i) : null);

    private static bool IsStop(Draft d, int i) => (d.Key(i) is ";" or "." or "(" or ")" or "—" or "–" or "|" or "*" || d.Is(i, "-") && (d.Tokens[i].Spaced || i == 0 || d.Is(i - 1, "-"))) && !Abbreviates(d, i);

    /// <summary>The point of an initial or of a state ("Ala.") ends no sentence.</summary>
    private static bool Abbreviates(Draft d, int i) =>
        i > 0 && d.Is(i, ".") && (d.Key(i - 1).Length == 1 || d.Lexicon.Starting(d.Key(i - 1)) is { } words && words.Has(Term.Region) && words.Of(Term.Region).Any(p => p.Words[^1] == "."));

    private static bool Stands(Draft d, int i, int clause, bool found) =>
        i == clause || found || BehindPicture(d, i) || (d.IsUpper(i) && (!d.Tokens[i].Spaced || d.Has(clause, Term.Furniture))) || Bare(d, clause, i);

    /// <summary>"…/File Photo Reporting by": the picture's credit ends where the sign-off begins.</summary>
    private static bool BehindPicture(Draft d, int i)
    {
        for (var k = Math.Max(0, i - 3); k < i && d.IsUpper(i); k++)
        {
            if ((d.Find(k, Term.Placeholder) ?? d.Find(k, Term.Furniture))?.End == i && d.Key(k - 1) is "/" or ".")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Reporting Ada Quill in Oslo; Editing by …": the by-word was forgotten, another clause follows.</summary>
    private static Match? Forgotten(Draft d, int i, int further = MostForgotten)
    {
        if (d.Find(i, Term.Bare) is not { } bare || !StandsAsClause(d, i, bare) || !d.IsUpper(bare.End))
        {
            return null;
        }

        var part = d.Part(bare.End, Math.Min(d.Count, bare.End + LongestGuess));
        var list = new ListReader(part, bare.Phrase.Role!.Value);
        var end = bare.End + list.Read(0, part.Count);
        return list.People.Count > 0 && (d.Is(end, ";") && Role(d, end + 1) is not null || Role(d, end) is not null || (further > 0 && Forgotten(d, d.Key(end) is "," or ";" ? end + 1 : end, further - 1) is not null)) ? bare : null;
    }

    /// <summary>A clause begins with a capital; one of several words may stand in small letters behind a comma ("…, version française Paul Renard, …").</summary>
    private static bool StandsAsClause(Draft d, int i, Match bare) => d.IsUpper(i) || (bare.Phrase.Words.Length > 1 && d.Key(i - 1) is "," or ";");

    private static bool Bare(Draft d, int clause, int i)
    {
        for (var k = clause; k < i; k++)
        {
            if (d.Tokens[k].Kind == TokenKind.Word)
            {
                return false;
            }
        }

        return true;
    }

    private static int Prefixed(Draft d, Match phrase, int i)
    {
        var role = phrase.Phrase.Role!.Value;
        var start = d.Is(phrase.End, ":") ? phrase.End + 1 : phrase.End;
        if (role is CreditRole.Photographer or CreditRole.Graphics)
        {
            return Pictured(d, role, i, start);
        }

        d.Languages = phrase.Phrase.Languages;
        var list = new ListReader(d, role);
        var end = list.Read(start, d.Count);
        d.Languages = ulong.MaxValue;
        if (list.Found == 0 || !Ends(d, end))
        {
            return i;
        }

        d.Mark(i, start, "role");
        list.Commit();
        if (phrase.Phrase.Also is { } also)
        {
            list.Commit(also);
        }

        // "… A in Oslo; B in Bergen; Editing by C": the role is said once.
        return d.Is(end, ";") ? Ellipsis(d, end, role) : end;
    }

    /// <summary>"Photographs by A for The Tribune": read as a picture's credit is.</summary>
    private static int Pictured(Draft d, CreditRole role, int i, int start)
    {
        var chain = new PictureChain(d, role) { Giver = PictureGiver.Person };
        var end = chain.Read(start, d.Count);
        if (!chain.Found || !Ends(d, end) || IsCaptioned(d, i))
        {
            return i;
        }

        d.Mark(i, start, "role");
        chain.Commit();
        return end;
    }

    private static bool Ends(Draft d, int i) =>
        i >= d.Count || IsStop(d, i) || d.Key(i) is "[" or "]" or "*" or "/" || d.OpensClause(i) || Fuzzy.Role(d, i) is not null || d.Has(i, Term.Tail) || d.Has(i, Term.Furniture)
        || d.Has(i, Term.Photo) || d.Has(i, Term.Month) || d.Has(i, Term.Weekday) || !d.Tokens[i].Spaced || d.Tokens[i - 1].Kind is TokenKind.Email or TokenKind.Number;

    /// <summary>A verb in one word ("contributed") needs names that are likely, an employer, or a house that is listed.</summary>
    private static bool IsLikely(ListReader list) =>
        list.People.Count == 0 ? list.Organizations.All(house => AgencyList.Find(house.Name) is not null)
        : list.People.All(person => new Draft(person.Name, Lexicon.Shared) is var name && (person.Organization is not null || NameForm.Likeness(name, 0, name.Count) > NameForm.Possible));

    /// <summary>"A in Oslo; B in Bergen; and C contributed": where a list begins that semicolons cut.</summary>
    private static int Sentence(Draft d, int clause)
    {
        var start = clause;
        for (var k = clause - 1; k >= 0 && d.Rule(k) is null && (!IsStop(d, k) || d.Is(k, ";")); k--)
        {
            start = d.Is(clause - 1, ";") || d.Has(clause - 1, Term.And) ? k : start;
        }

        return start;
    }

    /// <summary>"… — By Ada Quill in Oslo": a by-line among the clauses.</summary>
    private static int Bylined(Draft d, int i)
    {
        if (d.Find(i, Term.By) is not { } by || !d.IsUpper(i))
        {
            return i;
        }

        var list = new ListReader(d, CreditRole.Reporter);
        var end = list.Read(by.End, d.Count);
        if (list.People.Count == 0 || i > 0 && end < d.Count && !IsStop(d, end) && !d.Has(end, Term.Tail) || i == 0 && !(d.OpensClause(end) || IsStop(d, end) && d.OpensClause(end + 1)))
        {
            return i;
        }

        d.Mark(i, by.End, "by");
        list.Commit();
        return end;
    }

    /// <summary>Everything from the clause's start to the verb must be a list of names, or it is a body sentence.</summary>
    private static int Suffixed(Draft d, Match verb, int clause, int i)
    {
        while (clause < i && (d.Tokens[clause].Kind == TokenKind.Punctuation || d.Has(clause, Term.And) || d.Has(clause, Term.With)))
        {
            clause++;
        }

        var list = new ListReader(d, verb.Phrase.Role!.Value);
        var end = clause == i && !d.IsUpper(verb.End) ? -1 : list.Read(clause, i);
        if (Sentence(d, clause) is var sentence && sentence < clause)
        {
            var whole = new ListReader(d, verb.Phrase.Role!.Value) { JoinsClauses = true };
            (list, end) = whole.Read(sentence, i) == i && whole.Found > 0 ? (whole, i) : (list, end);
        }

        if (end != i || list.Found == 0 || verb.Phrase is { IsNoun: true, Role: CreditRole.AdditionalReporter } && !IsLikely(list))
        {
            return i;
        }

        var after = verb.End;
        if (d.Find(after, Term.In) is { } preposition && NameReader.Place(d, preposition.End, d.Count) is var place && place > preposition.End)
        {
            list.PlaceAll(d.Text(preposition.End, place));
            d.Mark(after, preposition.End, "preposition");
            d.Mark(preposition.End, place, "place");
            after = place;
        }

        else if (verb.Phrase.Role is CreditRole.Reporter or CreditRole.Writer)
        {
            return i;
        }

        if (verb.Phrase.Words.Length <= 2 && GoesOn(d, after))
        {
            return i;
        }

        d.Mark(i, verb.End, "role");
        list.Commit();
        return Ellipsis(d, after, verb.Phrase.Role.Value);
    }

    /// <summary>"… from Rome, and B from Paris; C from Oslo": the verb is said once.</summary>
    private static int Ellipsis(Draft d, int i, CreditRole role)
    {
        while (d.Key(i) is "," or ";" || d.Has(i, Term.And))
        {
            var list = new ListReader(d, role);
            var start = d.Is(i, ";") ? i + 1 : i;
            var end = list.Read(start, d.Count);
            if (list.Found == 0 || list.People.Any(p => p.Location is null) || d.Has(end, Term.Suffix))
            {
                return i;
            }

            d.Mark(i, start, "connector");
            list.Commit();
            i = end;
        }

        return i;
    }
}
