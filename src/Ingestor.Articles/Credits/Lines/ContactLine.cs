namespace Ingestor.Articles.Credits.Lines;

/// <summary>A name with its addresses: the author element of a feed, or how to reach the writer; or the addresses alone.</summary>
internal static class ContactLine
{
    private const int LongestLine = 60;

    public static bool Read(Draft d) =>
        d.Count <= LongestLine && Array.Exists(d.Tokens, token => token.Kind is TokenKind.Email) && (Feed(d) || Reached(d) || Invited(d) || Presented(d) || Alone(d));

    /// <summary>"desk@harbour.example (Ada Quill)": the author element of an RSS feed.</summary>
    private static bool Feed(Draft d) =>
        d.Count >= 4 && d.Tokens[0].Kind is TokenKind.Email && d.Is(1, "(") && !d.Has(2, Term.Furniture) && d.Is(d.Count - 1, ")") && NameReader.Name(d, 2, d.Count) == d.Count - 1 && Credit(d, 2, d.Count - 1);

    /// <summary>"Ada Quill: 555-0163, quill@harbour.example", "-- Ada Quill; quill@harbour.example".</summary>
    private static bool Reached(Draft d)
    {
        var start = Opening(d);
        var name = NameReader.Name(d, start, d.Count);
        if (name - start < 2 || d.Key(name) is not (":" or "," or "|" or ";" or "•" or "·" or "-" or "–" or "—") || NameForm.Likeness(d, start, name) <= NameForm.Possible)
        {
            return false;
        }

        // "Weitere Auskunft: …" labels an address; a person's holds the surname.
        var isNamed = !d.Is(name, ":") || NameForm.Likeness(d, start, name) >= NameForm.Certain
            || Array.Exists(d.Tokens, token => token.Kind is TokenKind.Email && token.Key.AsSpan(0, token.Key.IndexOf('@', StringComparison.Ordinal)).Contains(d.Key(name - 1), StringComparison.Ordinal));
        return isNamed && Addresses(d, name + 1) > (start > 0 || d.Is(name, ";") ? 0 : 1) && Credit(d, start, name);
    }

    /// <summary>"Reach Ada Quill at 555-0163 or by email at quill@harbour.example."</summary>
    private static bool Invited(Draft d)
    {
        if (d.Find(0, Term.Prefix) is not { Phrase.Role: CreditRole.Reporter } verb)
        {
            return false;
        }

        var name = NameReader.Name(d, verb.End, d.Count);
        return name - verb.End > 1 && NameForm.Likeness(d, verb.End, name) > NameForm.Possible && (d.Has(name, Term.In) || d.Is(name, ":") || name < d.Count && d.Tokens[name].Kind is TokenKind.Email) && Credit(d, verb.End, name);
    }

    /// <summary>"Ada Quill covers ports for The Daily Harbour. Email her at quill@harbour.example."</summary>
    private static bool Presented(Draft d)
    {
        var name = NameReader.Name(d, 0, d.Count);
        if (name < 2 || name >= d.Count || !d.IsWord(name) || d.IsUpper(name) || NameForm.Likeness(d, 0, name) <= NameForm.Possible)
        {
            return false;
        }

        for (var i = name; i < d.Count && !d.Is(i, ".") && d.Tokens[i].Kind is not TokenKind.Email; i++)
        {
            if ((d.Find(i, Term.For) ?? d.Find(i, Term.In)) is { } held && OrganizationReader.Read(d, held.End, d.Count) is var house && house > held.End)
            {
                d.Add(new CreditedOrganization(d.Text(held.End, house), CreditRole.Affiliation));
                return Credit(d, 0, name, d.Text(held.End, house));
            }
        }

        return Credit(d, 0, name);
    }

    /// <summary>"(( quill@harbour.example ; +47 22 55 71 00 ))": addresses that nobody's name stands by.</summary>
    private static bool Alone(Draft d)
    {
        if (Addresses(d, 0) == 0)
        {
            return false;
        }

        d.Mark(0, d.Count, "e-mail");
        return d.IsFurniture = true;
    }

    private static int Opening(Draft d)
    {
        var i = 0;
        while (d.Key(i) is "-" or "–" or "—" or "|" or "•" or "(" or "*")
        {
            i++;
        }

        return i;
    }

    /// <returns>Addresses and telephones up to the line's end; none when anything else stands there.</returns>
    private static int Addresses(Draft d, int from)
    {
        var addresses = 0;
        for (var i = from; i < d.Count; i++)
        {
            var kind = d.Tokens[i].Kind;
            addresses += kind is TokenKind.Email || kind is TokenKind.Number && d.Key(i).Length >= 3 ? 1 : 0;
            if (!(kind is TokenKind.Email or TokenKind.Number or TokenKind.Handle or TokenKind.Punctuation || d.Has(i, Term.And) || d.Key(i) is "or") && !(kind is TokenKind.Word && d.Is(i + 1, ":") && (d.Has(i, Term.Tail) || d.Has(i, Term.Furniture))))
            {
                return 0;
            }
        }

        return addresses;
    }

    private static bool Credit(Draft d, int from, int to, string? house = null)
    {
        var email = d.Tokens.Where(token => token.Kind is TokenKind.Email).Select(token => d.Line[token.Start..token.End]).FirstOrDefault();
        d.Add(new CreditedPerson(d.Text(from, to), CreditRole.Reporter, Organization: house, Email: email));
        d.Mark(0, d.Count, "by");
        return true;
    }
}
