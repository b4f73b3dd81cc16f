namespace Ingestor.Articles.Credits.Lines;

/// <summary>A name with its addresses: the author element of a feed, or how to reach the writer.</summary>
internal static class ContactLine
{
    public static bool Read(Draft d) => Feed(d) || Reached(d);

    /// <summary>"desk@harbour.example (Ada Quill)": the author element of an RSS feed.</summary>
    private static bool Feed(Draft d) =>
        d.Count >= 4 && d.Tokens[0].Kind is TokenKind.Email && d.Is(1, "(") && d.Is(d.Count - 1, ")") && NameReader.Name(d, 2, d.Count) == d.Count - 1 && Credit(d, 2, d.Count - 1);

    /// <summary>"Ada Quill: 555-0163, quill@harbour.example".</summary>
    private static bool Reached(Draft d)
    {
        var name = NameReader.Name(d, 0, d.Count);
        if (name < 2 || !(d.Is(name, ":") || d.Is(name, ",") || d.Is(name, "|")) || NameForm.Likeness(d, 0, name) <= NameForm.Possible)
        {
            return false;
        }

        var addresses = 0;
        for (var i = name + 1; i < d.Count; i++)
        {
            var kind = d.Tokens[i].Kind;
            addresses += kind is TokenKind.Email || kind is TokenKind.Number && d.Key(i).Length >= 3 ? 1 : 0;
            if (!(kind is TokenKind.Email or TokenKind.Number or TokenKind.Handle or TokenKind.Punctuation || d.Has(i, Term.And) || d.Key(i) is "or"))
            {
                return false;
            }
        }

        return addresses > 1 && Credit(d, 0, name);
    }

    private static bool Credit(Draft d, int from, int to)
    {
        var email = d.Tokens.Where(token => token.Kind is TokenKind.Email).Select(token => d.Line[token.Start..token.End]).FirstOrDefault();
        d.Add(new CreditedPerson(d.Text(from, to), CreditRole.Reporter, Email: email));
        d.Mark(0, d.Count, "by");
        return true;
    }
}
