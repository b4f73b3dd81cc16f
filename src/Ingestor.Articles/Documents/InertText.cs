namespace Ingestor.Articles.Documents;

/// <summary>Text that only says what it shows: no control, bidirectional-override or zero-width characters, no half of a surrogate pair, no noncharacter (Unicode 23.7), white space collapsed to single spaces.</summary>
/// <remarks>
/// U+0080 to U+009F only reach a page through numeric references that mean windows-1252 (HTML standard, numeric character reference end state).
/// Zero-width joiner and non-joiner stay: Persian and Indic spelling needs them.
/// </remarks>
public static class InertText
{
    private const string Windows1252C1 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private const int OnStack = 512;

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var inert = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var kept = TrimEnd(inert[..Append(text, inert, 0)]);
        return kept.SequenceEqual(text) ? text : kept.ToString();
    }

    /// <summary>Writes the text's inert form behind what <paramref name="to"/> holds already, collapsing white space against it.</summary>
    /// <param name="length">Characters that <paramref name="to"/> holds; it has room for as many more as the text has.</param>
    /// <returns>The new length.</returns>
    internal static int Append(ReadOnlySpan<char> text, Span<char> to, int length)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is >= '!' and <= '~')
            {
                to[length++] = character;
            }
            else if (character is ' ' || char.IsWhiteSpace(character))
            {
                if (length > 0 && to[length - 1] != ' ')
                {
                    to[length++] = ' ';
                }
            }
            else if (character is >= '\u0080' and <= '\u009F')
            {
                if (Windows1252C1[character - 0x80] is var mapped && !char.IsControl(mapped))
                {
                    to[length++] = mapped;
                }
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                to[length++] = character;
                to[length++] = text[++i];
            }
            else if (!IsInvisible(character) && !char.IsSurrogate(character))
            {
                to[length++] = character;
            }
        }

        return length;
    }

    internal static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text) => text is [.., ' '] ? text[..^1] : text;

    private static bool IsInvisible(char character) =>
        char.IsControl(character)
        || character is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or (>= '\uFFFE' and <= '\uFFFF') or (>= '\uFDD0' and <= '\uFDEF')
        || character is '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
