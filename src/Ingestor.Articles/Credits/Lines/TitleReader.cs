namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads what somebody is: words of rank or beat, then a title ("senior political correspondent", "Wirtschaftsredakteurin").</summary>
internal static class TitleReader
{
    private const int MostWords = 6;

    /// <returns>End of the titles that begin here, or <paramref name="i"/> when none does.</returns>
    public static int Read(Draft d, int i, int end)
    {
        var read = One(d, i, end);
        while (read > i && read < end)
        {
            var joint = d.Find(read, Term.And, end)?.End ?? (d.Key(read) is "/" ? read + 1 : read);
            var next = One(d, joint, end);
            if (next == joint)
            {
                break;
            }

            read = next;
        }

        return read;
    }

    /// <summary>"Redakteur Lokales": the desk behind the title, where nothing else follows.</summary>
    private static int Desk(Draft d, int i)
    {
        var desk = d.IsUpper(i) ? d.Find(i, Term.TitleWord)?.End ?? i : i;
        return desk > i && (desk >= d.Count || d.Tokens[desk].Kind is TokenKind.Punctuation) ? desk : i;
    }

    private static int One(Draft d, int i, int end)
    {
        var at = i;
        for (var words = 0; at < end && words < MostWords; words++)
        {
            if (d.Find(at, Term.Title, end) is { } title)
            {
                return Desk(d, title.End);
            }

            if (d.IsWord(at) && d.Lexicon.EndsAsTitle(d.Key(at)))
            {
                return at + 1;
            }

            if (at > i && (d.Key(at) is "&" or "-" || d.Has(at, Term.And)))
            {
                at++;
            }
            else if ((d.Find(at, Term.TitleWord, end) ?? d.Find(at, Term.City, end) ?? d.Find(at, Term.Region, end)) is { } word && d.Tokens[at].Kind is TokenKind.Word)
            {
                at = word.End;
            }
            else
            {
                break;
            }
        }

        return i;
    }
}
