using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingestor.Articles.Fingerprints;

/// <summary>Content hash and near-duplicate signature of a story.</summary>
/// <remarks>Signature: Charikar's simhash (STOC 2002) over shingles of three lower-cased words; two signatures a few bits apart are near-duplicates.</remarks>
public static partial class Fingerprinter
{
    private const int ShingleWords = 3;

    public static Fingerprint Of(string headline, string? subheadline, IEnumerable<string> paragraphs)
    {
        var body = paragraphs.ToArray();
        var content = string.Join('\u001E', [headline, subheadline ?? "", .. body]);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.Normalize(NormalizationForm.FormC))));
        return new Fingerprint(hash, Simhash(string.Join(' ', body)).ToString("x16", CultureInfo.InvariantCulture));
    }

    /// <summary>Bits in which two signatures differ, 0 to 64.</summary>
    public static int Distance(string signature, string other) =>
        BitOperations.PopCount(ulong.Parse(signature, NumberStyles.HexNumber, CultureInfo.InvariantCulture) ^ ulong.Parse(other, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static ulong Simhash(string text)
    {
        // A word is hashed once; a shingle is the three hashes mixed with their places, so that order counts.
        var words = WordHashes(text);
        Span<int> weights = stackalloc int[64];
        for (var start = 0; start + ShingleWords <= Math.Max(words.Count, ShingleWords); start++)
        {
            var bits = 0UL;
            for (var word = start; word < Math.Min(start + ShingleWords, words.Count); word++)
            {
                bits = Mix(BitOperations.RotateLeft(bits, 21) ^ words[word]);
            }

            for (var bit = 0; bit < 64; bit++)
            {
                weights[bit] += (bits >> bit & 1) == 1 ? 1 : -1;
            }
        }

        var signature = 0UL;
        for (var bit = 0; bit < 64; bit++)
        {
            signature |= weights[bit] > 0 ? 1UL << bit : 0;
        }

        return signature;
    }

    private static List<ulong> WordHashes(string text)
    {
        var lower = text.ToLowerInvariant();
        var hashes = new List<ulong>();
        foreach (var word in Word().EnumerateMatches(lower))
        {
            hashes.Add(Fnv1A(lower.AsSpan(word.Index, word.Length)));
        }

        return hashes;
    }

    /// <summary>FNV-1a, 64 bits, over UTF-16 code units (Fowler, Noll, Vo; draft-eastlake-fnv).</summary>
    private static ulong Fnv1A(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>The finaliser of MurmurHash3: every input bit reaches every output bit.</summary>
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCDUL;
        value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return value ^ (value >> 33);
    }

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]|[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();
}
