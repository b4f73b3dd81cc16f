using System.Buffers;
using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>Undoes UTF-8 that was taken for windows-1252 and encoded again ("Ã©" for "é"), where a whole text shows it.</summary>
internal static class DoubleEncoding
{
    private const int FewestCharacters = 6;

    /// <summary>What the leading bytes of UTF-8 for Latin, Greek, Cyrillic, Hebrew, Arabic, general punctuation and East Asia look like in windows-1252.</summary>
    private static readonly SearchValues<char> Heads = SearchValues.Create("ÂÃÄÅÎÏÐÑ×ØÙâãäåæçèéê");

    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <returns>What the text was before it was encoded twice; null when it wasn't.</returns>
    public static string? Undone(ReadOnlySpan<char> text)
    {
        if (!Shows(text))
        {
            return null;
        }

        int undone = 0, kept = 0;
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAnyExceptInRange('\0', '\x7F');
            var run = next < 0 ? text.Length : at + next;
            plain.Append(text[at..run]);
            var length = text[run..].IndexOfAnyInRange('\0', '\x7F') is var ascii and >= 0 ? ascii : text.Length - run;
            if (length > 0 && Decoded(text.Slice(run, length)) is { } was)
            {
                plain.Append(was);
                undone += length;
            }
            else
            {
                plain.Append(text.Slice(run, length));
                kept += length;
            }

            at = run + length;
        }

        return undone >= FewestCharacters && undone >= 9 * kept ? plain.ToString() : null;
    }

    /// <summary>The first run of letters outside ASCII is such text: hardly any page passes, so hardly any pays for more.</summary>
    private static bool Shows(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Heads);
        return at >= 0 && at + 1 < text.Length && IsTail(text[at + 1]);
    }

    private static bool IsTail(char character) => character is >= '\u0080' and <= '\u00BF' || Windows1252.Contains(character, StringComparison.Ordinal);

    private const string Windows1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private static string? Decoded(ReadOnlySpan<char> run)
    {
        var bytes = new byte[run.Length];
        var latin = EncodingLabels.Get("windows-1252");
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] <= '\u00FF')
            {
                bytes[i] = (byte)run[i];
            }
            else if (Windows1252.Contains(run[i], StringComparison.Ordinal))
            {
                latin.GetBytes(run.Slice(i, 1), bytes.AsSpan(i));
            }
            else
            {
                return null;
            }
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
