namespace Ingestor.Articles.Metadata.Authors;

/// <summary>The look of a name in a script with capitals: two to five words, each with a capital or a small particle, nothing else.</summary>
internal static class NameLook
{
    private const int LongestParticle = 4;

    public static bool Fits(string text)
    {
        int words = 0, capitals = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range).TrimEnd(',');
            if (!IsWord(word) || (!char.IsUpper(word[0]) && (word.Length > LongestParticle || words == 0)))
            {
                return false;
            }

            words++;
            capitals += char.IsUpper(word[0]) ? 1 : 0;
        }

        return capitals is >= 2 and <= 5;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetter(character) && character is not ('-' or '.' or '\'' or '’'))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }
}
