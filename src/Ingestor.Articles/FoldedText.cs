using System.Text;

namespace Ingestor.Articles;

/// <summary>Text as it is compared: small letters, composed (Unicode normalization form C), straight apostrophes.</summary>
/// <remarks>The same as the runtime's invariant casing, letter for letter; the runtime asks ICU for each word outside ASCII, which is most of the time of reading such a page.</remarks>
internal static class FoldedText
{
    private static readonly string Small = string.Create(char.MaxValue + 1, 0, (all, _) =>
    {
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = (char)i;
        }
    }).ToLowerInvariant();

    /// <summary>The letter's small form; any other character as it is.</summary>
    internal static char Lower(char character) => Small[character];

    internal static string Of(ReadOnlySpan<char> text)
    {
        var folded = string.Create(text.Length, text, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = from[i] == '’' ? '\'' : Lower(from[i]);
            }
        });
        return StaysComposed(folded) || HasNoNormalForm(folded) ? folded : folded.Normalize(NormalizationForm.FormC);
    }

    /// <summary>True where form C is the text as it stands; false where only the runtime can tell.</summary>
    internal static bool StaysComposed(string text)
    {
        // What most texts are made of, sixteen letters at a time.
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF'))
        {
            return true;
        }

        foreach (var character in text)
        {
            if (!StaysComposed(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Letters that form C neither changes nor joins with one another (Unicode, NFC_Quick_Check): Latin, Cyrillic, kana, Han, Hangul syllables.</summary>
    private static bool StaysComposed(char character) => character
        is < '\u0300' or (>= '\u0400' and <= '\u0482') or (>= '\u048A' and <= '\u052F') or (>= '\u2010' and <= '\u2027')
        or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    /// <summary>Half a character has none, and the runtime refuses U+FFFE, a byte order mark read backwards.</summary>
    private static bool HasNoNormalForm(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFE' || char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
            {
                return true;
            }
        }

        return false;
    }
}
