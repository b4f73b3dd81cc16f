namespace Ingestor.Articles.Credits.Lines;

/// <summary>Reads a picture credit that is the line, or ends it: marker ("Photo:", "©") + chain, or a chain with a known house.</summary>
internal static class PictureReader
{
    private const int MostMarkers = 8;
    private const int LongestOwner = 6;

    public static bool Read(Draft d, int from) => Marked(d, from) || UnmarkedPicture.Read(d, from);

    /// <summary>The last marker that a name or a house follows.</summary>
    private static bool Marked(Draft d, int from)
    {
        var tried = 0;
        for (var i = d.Count - 1; i >= from && tried < MostMarkers; i--)
        {
            if (d.Find(i, Term.Photo) is not { } mark)
            {
                continue;
            }

            var at = First(d, i, from, Term.Photo);
            mark = d.Find(at, Term.Photo)!.Value;
            i = at;
            if (First(d, at, from, Term.Agency) < at || d.Is(at - 1, "/") && !d.Tokens[at].Spaced || !(at == from || d.IsUpper(at) || d.Key(at) is "©" or "(" || d.Key(at - 1) is "(" or "[" or ":" or "." or "|" || d.Is(at - 1, "/") && d.Tokens[at].Spaced || Owner(d, at, mark) < at))
            {
                continue;
            }

            tried++;
            if (Chain(d, from, at, mark))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the phrase begins that goes over token <paramref name="i"/> ("Photo Credit", "Getty Images"); the token itself when none does.</summary>
    private static int First(Draft d, int i, int from, Term term)
    {
        for (var k = Math.Max(from, i - 3); k < i; k++)
        {
            if (d.Find(k, term)?.End > i)
            {
                return k;
            }
        }

        return i;
    }

    private static bool Chain(Draft d, int from, int at, Match mark)
    {
        var i = Opening(d, mark);
        if (i >= d.Count || d.Tokens[i].Kind == TokenKind.Number || !Marks(d, from, at, mark, i))
        {
            return false;
        }

        var start = Owner(d, at, mark);
        var chain = new PictureChain(d, mark.Phrase.Role ?? CreditRole.Photographer) { Giver = Giver(d, mark, i) };
        if (d.Find(at, Term.Agency) is { } named && mark.Phrase.Words.Length > 1 && named.End < i)
        {
            chain.House(at, named.End);
        }
        else if (start < at)
        {
            chain.House(start, at);
        }

        var end = chain.Read(i, d.Count);
        if (end == i || !chain.Found || chain is { Links.Count: 1, HasAgency: false } && d.IsWord(end) && !d.IsUpper(end) && !d.Has(end, Term.Tail) && !d.Has(end, Term.In))
        {
            return false;
        }

        d.Mark(start, i, "picture");
        chain.Commit();
        PictureTail.Mark(d, from, start, end);
        return true;
    }

    /// <summary>The sign and the marks between the marker and the first link.</summary>
    private static int Opening(Draft d, Match mark)
    {
        var i = mark.End;
        while (d.Key(i) is ":" or "©" or "." or "," or "|" or "…" || i == mark.End && mark.Phrase.Words.Length == 1 && d.Is(i, "/") || d.Key(i) is "'" or "\"" or "“" or "‘" || i == mark.End && d.Is(i, "by") || d.Is(i, "(") && d.Is(i + 1, "c") && d.Is(i + 2, ")"))
        {
            i += d.Is(i, "(") ? 3 : 1;
        }

        return i;
    }

    /// <summary>A bare word ("images") is a marker only before a colon, or at the head of a short line before a name.</summary>
    private static bool Marks(Draft d, int from, int at, Match mark, int i)
    {
        if (d.Key(mark.End) is ":" or "|" or "…" || d.Is(mark.End, "/") && mark.Phrase.Words.Length == 1 && !d.Has(at, Term.Title) && (at == from || d.Key(at - 1) is "(" or "[" or "." or "|") || d.Is(mark.End, ".") && d.Is(mark.End + 1, ".") || d.Key(at) is "©" || mark.Phrase.Words.Length > 1 && d.Key(mark.End - 1) is not ("photo" or "photos" or "image" or "images" or "picture" or "pic" or "graphics"))
        {
            return true;
        }

        return at == from && IsNameAlone(d, i) || d.Has(i, Term.Agency) && (at == from || d.Key(at - 1) is "(" or "[" or "/" or "." or "|") || ByWord.IsCalled(d, i) || mark.Phrase.Words.Length > 1 && d.IsUpper(i) || d.Key(at) is "courtesy";
    }

    /// <summary>"Foto Ada Quill": nothing but two or three words that may be a name.</summary>
    private static bool IsNameAlone(Draft d, int i) =>
        NameReader.Name(d, i, d.Count) == d.Count && d.Count - i is 2 or 3 && NameForm.Likeness(d, i, d.Count) > NameForm.Possible;

    private static PictureGiver Giver(Draft d, Match mark, int i)
    {
        var last = mark.Phrase.Words[^1];
        return last is "of" or "courtesy" or "via" or "from" || mark.Phrase.Words.Contains("provided") || mark.Phrase.Words.Contains("courtesy") ? PictureGiver.House
            : !d.Is(i - 1, ":") && mark.Phrase.Words.Length > 1 ? PictureGiver.Person : PictureGiver.Either;
    }

    /// <summary>"Tribune photo:", "U.S. Army photo by", "ST PHOTO:": whose picture it is, in front of the marker.</summary>
    private static int Owner(Draft d, int at, Match mark)
    {
        if (at == 0 || !d.Tokens[at].Spaced || d.Key(at) is "©" || !(d.Is(mark.End, ":") || mark.Phrase.Words.Length > 1))
        {
            return at;
        }

        var from = at;
        while (from > 0 && at - from < LongestOwner && (d.IsUpper(from - 1) || d.Is(from - 1, ".") && d.Key(from - 2).Length == 1 && d.IsUpper(from - 2)))
        {
            from--;
        }

        var isApart = from == 0 || d.Key(from - 1) is "." or "(" or "[" or "|";
        return isApart && from < at && !d.Has(from, Term.Collective) && !d.Has(from, Term.Placeholder) && !d.Has(from, Term.TitleWord) && (OrganizationReader.Read(d, from, at) == at || at - from == 1 && d.IsCapitals(from) && d.Key(from).Length is >= 2 and <= 5) ? from : at;
    }
}
