namespace Ingestor.Articles;

/// <summary>Counts words as <see cref="ArticleBody.Words"/> defines them.</summary>
internal static class WordCount
{
    public static int Of(IEnumerable<string> paragraphs) => paragraphs.Sum(Of);

    private static int Of(string text)
    {
        var words = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (IsIdeograph(text[at]))
            {
                words++;
            }
            else if (IsInWord(text[at]))
            {
                words++;
                while (at + 1 < text.Length && (IsInWord(text[at + 1]) || (text[at + 1] is '\'' or '’' or '-' && at + 2 < text.Length && IsInWord(text[at + 2]))))
                {
                    at++;
                }
            }
        }

        return words;
    }

    /// <summary>Unicode blocks CJK Unified Ideographs, Hiragana, Katakana: each letter is a word.</summary>
    private static bool IsIdeograph(char character) => character is >= '\u4E00' and <= '\u9FFF' or >= '\u3040' and <= '\u30FF';

    private static bool IsInWord(char character) => char.IsLetter(character) || char.IsNumber(character);
}
