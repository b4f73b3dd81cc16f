namespace Ingestor.Articles.Fingerprints;

/// <summary>A text's words as numbers, small and capital letters alike. Words are runs of letters and digits; an ideograph or kana is a word by itself.</summary>
internal static class WordHashes
{
    private const ulong Fnv1AOffset = 14695981039346656037UL;

    /// <summary>Characters of a word and the space behind it.</summary>
    private const int UsualWord = 6;

    public static List<ulong> Of(string text)
    {
        var hashes = new List<ulong>((text.Length / UsualWord) + 1);
        var hash = Fnv1AOffset;
        var length = 0;
        foreach (var character in text)
        {
            var alone = character is >= '\u3040' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF';
            if (length > 0 && (alone || !char.IsLetterOrDigit(character)))
            {
                hashes.Add(hash);
                (hash, length) = (Fnv1AOffset, 0);
            }

            if (alone)
            {
                hashes.Add(Fnv1A(Fnv1AOffset, character));
            }
            else if (char.IsLetterOrDigit(character))
            {
                hash = Fnv1A(hash, FoldedText.Lower(character));
                length++;
            }
        }

        if (length > 0)
        {
            hashes.Add(hash);
        }

        return hashes;
    }

    /// <summary>One step of FNV-1a, 64 bits, over UTF-16 code units (Fowler, Noll, Vo; draft-eastlake-fnv).</summary>
    private static ulong Fnv1A(ulong hash, char character) => (hash ^ character) * 1099511628211UL;

    /// <summary>The finaliser of MurmurHash3: every input bit reaches every output bit.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCDUL;
        value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return value ^ (value >> 33);
    }
}
