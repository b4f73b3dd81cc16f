using System.Runtime.InteropServices;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Fingerprints;

namespace Ingestor.Articles.Content;

/// <summary>Stories that stand twice on their page, once more in a hidden box or as one block of all their paragraphs: the copy goes.</summary>
/// <remarks>A paragraph that the page shows twice is the story's own repetition (conditions, recipes, refrains) and stays.</remarks>
internal static class RepeatedText
{
    /// <summary>Words of one shingle: too many to recur by chance.</summary>
    private const int ShingleLength = 8;

    private const ulong Base = 0x9E3779B97F4A7C15UL;

    /// <summary>What the word that leaves was multiplied by: <see cref="Base"/> once for each that came behind it.</summary>
    private static readonly ulong Leaving = Enumerable.Range(0, ShingleLength).Aggregate(1UL, (power, _) => unchecked(power * Base));

    private const int ShortestCopy = 30;
    private const double CoveredShare = 0.8;

    /// <summary>Characters of a block: no story is longer, and none is copied into one that is.</summary>
    private const int LongestBlock = 100_000;

    /// <summary>Words of a usual story.</summary>
    private const int UsualWords = 800;

    /// <summary>A block that says what so many others say is a copy of them.</summary>
    private const int Paragraphs = 3;

    /// <returns>The blocks among <paramref name="story"/> that other blocks of it say already.</returns>
    public static HashSet<int> In(Document document, bool[] story)
    {
        var copies = new HashSet<int>();
        var said = new Dictionary<ulong, int>(UsualWords);
        var hashes = new List<ulong>();
        // The shorter first: paragraphs stay rather than one block of all of them.
        foreach (var block in document.Blocks.Where(block => story[block.Index] && block.Text.Length <= LongestBlock).OrderBy(block => block.Text.Length).ThenBy(block => block.Index))
        {
            hashes.Clear();
            Shingles(block.Text, hashes);
            if (hashes.Count > ShortestCopy - ShingleLength)
            {
                var repeated = hashes.Count(said.ContainsKey);
                if (repeated >= CoveredShare * hashes.Count && (hashes.Where(said.ContainsKey).Select(hash => said[hash]).Distinct().Take(Paragraphs).Count() == Paragraphs || IsHidden(document, block)))
                {
                    copies.Add(block.Index);
                }
            }

            foreach (var hash in hashes)
            {
                said.TryAdd(hash, block.Index);
            }
        }

        return copies;
    }

    private static bool IsHidden(Document document, Block block) => document.Ancestry(block.Element).Any(element => element.Hidden);

    private static void Shingles(string text, List<ulong> hashes)
    {
        // Each shingle comes from the one before it: its first word goes, the next comes (Karp and Rabin, IBM J. Res. Dev. 31, 1987).
        var words = CollectionsMarshal.AsSpan(WordHashes.Of(text));
        var shingle = 0UL;
        for (var word = 0; word < words.Length; word++)
        {
            shingle = (shingle * Base) + words[word] - (word < ShingleLength ? 0 : words[word - ShingleLength] * Leaving);
            if (word >= ShingleLength - 1)
            {
                hashes.Add(WordHashes.Mix(shingle));
            }
        }
    }
}
