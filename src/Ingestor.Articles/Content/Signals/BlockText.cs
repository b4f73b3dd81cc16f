namespace Ingestor.Articles.Content.Signals;

/// <summary>Counts of one pass over a block's text.</summary>
/// <param name="Words">Runs of letters and digits; an ideograph, kana or Thai letter counts half a word.</param>
internal readonly record struct BlockText(
    float Words, int LowerWords, int UpperLetters, int Letters, int Digits, int Commas, int Ends, int Quotes, int Marks, int ShortWords, float LinkShare, int Ideographs)
{
    public static BlockText Of(string text, int linkLength)
    {
        int words = 0, lower = 0, upper = 0, letters = 0, digits = 0, commas = 0, ends = 0, quotes = 0, marks = 0, shorts = 0, ideographs = 0;
        var length = 0;
        foreach (var character in text)
        {
            // What texts are mostly made of.
            if (char.IsAsciiLetterLower(character))
            {
                words += length == 0 ? 1 : 0;
                lower += length++ == 0 ? 1 : 0;
                letters++;
                continue;
            }

            if (character is >= '\u0E00' and <= '\u0E7F' or >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' && !char.IsAsciiLetter(character))
            {
                ideographs += char.IsLetter(character) ? 1 : 0;
                ends += character is '。' ? 1 : 0;
            }

            if (char.IsLetterOrDigit(character))
            {
                if (length++ == 0)
                {
                    words++;
                    lower += char.IsLower(character) ? 1 : 0;
                }

                upper += char.IsUpper(character) ? 1 : 0;
                digits += char.IsAsciiDigit(character) ? 1 : 0;
                letters++;
                continue;
            }

            shorts += length is > 0 and < 4 ? 1 : 0;
            length = 0;
            switch (character)
            {
                case ',' or '，' or '、' or ';' or '،':
                    commas++;
                    break;
                case '.' or '!' or '?' or '！' or '？' or '…' or '।':
                    ends++;
                    break;
                case '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '「' or '」':
                    quotes++;
                    break;
                case '|' or '›' or '•' or '·' or '»' or '/' or '→' or '>' or '▸' or '#' or '@' or '©' or '+':
                    marks++;
                    break;
            }
        }

        return new BlockText(
            words + (ideographs / 2f), lower, upper, letters, digits, commas, ends, quotes, marks, shorts,
            text.Length == 0 ? 0 : (float)linkLength / text.Length, ideographs);
    }
}
