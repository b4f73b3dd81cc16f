namespace Ingestor.Articles.Metadata.Dates;

/// <summary>A text cut into numbers, words and single signs, for <see cref="DateText"/>.</summary>
internal static class DateTokens
{
    private const int Most = 400;

    public static List<DateToken> Of(string text)
    {
        var tokens = new List<DateToken>();
        var at = 0;
        while (at < text.Length && tokens.Count < Most)
        {
            var start = at;
            var character = text[at];
            if (char.IsAsciiDigit(character))
            {
                var number = 0;
                for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
                {
                    number = at - start < 8 ? (number * 10) + text[at] - '0' : int.MaxValue;
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

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
