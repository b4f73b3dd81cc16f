using System.Buffers;
using System.Globalization;

namespace Ingestor.Articles.Metadata.Dates;

/// <summary>A text cut into numbers, words and single signs, for <see cref="DateText"/>.</summary>
internal static class DateTokens
{
    private const int Most = 400;

    /// <summary>Decimal digits of the scripts that write dates with their own: Western, Arabic, Persian, Devanagari, Bengali, Thai.</summary>
    private static readonly SearchValues<char> Digits = SearchValues.Create([.. new[] { '0', '\u0660', '\u06F0', '\u0966', '\u09E6', '\u0E50' }.SelectMany(zero => Enumerable.Range(zero, 10).Select(digit => (char)digit))]);

    /// <summary>Day, month and year in figures, or a year and a day: no date has fewer digits.</summary>
    private const int FewestDigits = 4;

    /// <summary>Whether the text has enough digits for a date.</summary>
    public static bool MayHoldDate(ReadOnlySpan<char> text)
    {
        for (var digits = 0; digits < FewestDigits; digits++)
        {
            var at = text.IndexOfAny(Digits);
            if (at < 0)
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        return true;
    }

    public static List<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>();
        var at = 0;
        while (at < text.Length && tokens.Count < Most)
        {
            var start = at;
            var character = text[at];
            if (Digits.Contains(character))
            {
                var number = 0;
                for (; at < text.Length && Digits.Contains(text[at]); at++)
                {
                    number = at - start < 8 ? (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at]) : int.MaxValue;
                }

                tokens.Add(new DateToken(start, at - start, number, '\0'));
            }
            else if (char.IsLetter(character) || IsMark(character))
            {
                while (at < text.Length && (char.IsLetter(text[at]) || IsMark(text[at])) && !(IsUnit(text[at]) && at > start))
                {
                    if (IsUnit(text[at++]))
                    {
                        break;
                    }
                }

                tokens.Add(new DateToken(start, at - start, -1, '\0'));
            }
            else
            {
                at++;
                if (character != ' ')
                {
                    tokens.Add(new DateToken(start, 1, -1, character));
                }
            }
        }

        return tokens;
    }

    /// <summary>East Asian date units stand glued to numbers and words.</summary>
    private static bool IsUnit(char character) => character is '年' or '月' or '日' or '년' or '월' or '일';

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
