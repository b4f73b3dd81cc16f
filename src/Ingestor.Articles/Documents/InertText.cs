using System.Text;

namespace Ingestor.Articles.Documents;

/// <summary>Text that only says what it shows: no control, bidirectional-override or zero-width characters, white space collapsed to single spaces.</summary>
/// <remarks>
/// U+0080 to U+009F only reach a page through numeric references that mean windows-1252 (HTML standard, numeric character reference end state).
/// Zero-width joiner and non-joiner stay: Persian and Indic spelling needs them.
/// </remarks>
public static class InertText
{
    private const string Windows1252C1 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            Append(builder, character);
        }

        return TrimEnd(builder);
    }

    /// <summary>Appends one character as its inert form, collapsing white space against what stands before it.</summary>
    internal static void Append(StringBuilder builder, char character)
    {
        switch (character)
        {
            case >= '!' and <= '~':
                builder.Append(character);
                break;
            case >= '\u0080' and <= '\u009F' and not '\u0085':
                if (Windows1252C1[character - 0x80] is var mapped && !char.IsControl(mapped))
                {
                    builder.Append(mapped);
                }

                break;
            case var _ when char.IsWhiteSpace(character):
                if (builder.Length > 0 && builder[^1] != ' ')
                {
                    builder.Append(' ');
                }

                break;
            case var _ when IsInvisible(character):
                break;
            default:
                builder.Append(character);
                break;
        }
    }

    internal static string TrimEnd(StringBuilder builder) =>
        builder.Length > 0 && builder[^1] == ' ' ? builder.ToString(0, builder.Length - 1) : builder.ToString();

    private static bool IsInvisible(char character) =>
        char.IsControl(character)
        || character is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB')
        || character is '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');
}
