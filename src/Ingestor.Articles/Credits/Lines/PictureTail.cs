namespace Ingestor.Articles.Credits.Lines;

/// <summary>What stands around a picture credit and belongs to it: brackets, a second house in brackets, the page's own words.</summary>
internal static class PictureTail
{
    /// <param name="from">Where the reading began.</param>
    /// <param name="start">First token of the credit.</param>
    /// <param name="end">First token behind it.</param>
    public static void Mark(Draft d, int from, int start, int end)
    {
        if (start > from && IsMark(d, from, start))
        {
            d.Mark(from, start, "picture");
        }

        if (start > 0 && d.Key(start - 1) is "(" or "[")
        {
            d.Mark(start - 1, start, "picture");
        }

        if (d.Is(end, "(") && d.Find(end + 1, Term.Copyright) is { } right && d.Is(right.End, ")"))
        {
            d.Mark(end, right.End + 1, "tail");
            end = right.End + 1;
        }

        while (end < d.Count && d.Key(end) is ")" or "]" or "." or "," or "|" or "-" or "'" or "\"" or "”")
        {
            d.Mark(end, end + 1, "tail");
            end++;
            if (d.Is(end, "(") && (d.Find(end + 1, Term.Agency) ?? d.Find(end + 1, Term.Copyright)) is { } behind && d.Is(behind.End, ")") && behind.End + 1 == d.Count)
            {
                if (behind.Phrase.Agency is not null)
                {
                    d.Add(new CreditedOrganization(d.Text(end + 1, behind.End), CreditRole.Source));
                }

                d.Mark(end, d.Count, "tail");
                return;
            }
        }

        // "Image source, Reuters Image caption, The ferry …": the caption stays.
        if (d.Find(end, Term.Kicker) is { Phrase.Words.Length: > 1 } caption && !d.Has(end, Term.Placeholder))
        {
            d.Mark(end, caption.End, "tail");
            return;
        }

        if (d.Has(end, Term.Tail) || d.Has(end, Term.Photo) || d.Has(end, Term.Furniture) || d.Has(end, Term.Placeholder) && d.Find(end, Term.Placeholder)!.Value.End == d.Count)
        {
            d.Mark(end, d.Count, "tail");
        }
    }

    /// <summary>Nothing but marks and picture words in front.</summary>
    private static bool IsMark(Draft d, int from, int start)
    {
        for (var i = from; i < start; i++)
        {
            if (d.Find(i, Term.Photo) is { } photo)
            {
                i = photo.End - 1;
            }
            else if (d.Find(i, Term.Placeholder) is { } placeholder)
            {
                i = placeholder.End - 1;
            }
            else if (d.Tokens[i].Kind is not TokenKind.Punctuation)
            {
                return false;
            }
        }

        return true;
    }
}
