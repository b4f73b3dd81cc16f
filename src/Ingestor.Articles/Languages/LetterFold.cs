using System.Globalization;

namespace Ingestor.Articles.Languages;

/// <summary>Characters as the letter statistics know them: small letters; whatever is no letter is the edge of a word.</summary>
internal static class LetterFold
{
    public const char Edge = '_';

    public static char Of(char character)
    {
        if (char.IsAscii(character))
        {
            return char.IsAsciiLetter(character) ? (char)(character | 0x20) : Edge;
        }

        return CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            <= UnicodeCategory.EnclosingMark => FoldedText.Lower(character) switch
            {
                // Older Romanian text has no comma below.
                'ș' => 'ş',
                'ț' => 'ţ',
                var small => small,
            },
            _ => Edge,
        };
    }

    /// <summary>Kana, Han and Hangul: languages differ in the characters themselves, not in their pairs.</summary>
    public static bool IsIdeograph(char character) => character is (>= '\u3040' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');
}
