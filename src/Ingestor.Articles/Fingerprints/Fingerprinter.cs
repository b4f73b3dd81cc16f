using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Ingestor.Articles.Fingerprints;

/// <summary>Content hash and near-duplicate signature of a story.</summary>
/// <remarks>Signature: Charikar's simhash (STOC 2002) over shingles of three lower-cased words; two signatures a few bits apart are near-duplicates.</remarks>
public static class Fingerprinter
{
    private const int ShingleWords = 3;

    public static Fingerprint Of(string headline, string? subheadline, IEnumerable<string> paragraphs)
    {
        var body = paragraphs.ToArray();
        var content = string.Join('\u001E', [headline, subheadline ?? "", .. body]);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(FoldedText.StaysComposed(content) ? content : content.Normalize(NormalizationForm.FormC))));
        return new Fingerprint(hash, Simhash(string.Join(' ', body)).ToString("x16", CultureInfo.InvariantCulture));
    }

    /// <summary>Bits in which two signatures differ, 0 to 64.</summary>
    public static int Distance(string signature, string other) =>
        BitOperations.PopCount(ulong.Parse(signature, NumberStyles.HexNumber, CultureInfo.InvariantCulture) ^ ulong.Parse(other, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static ulong Simhash(string text)
    {
        // A word is hashed once; a shingle is the three hashes mixed with their places, so that order counts.
        var words = WordHashes.Of(text);
        var shingles = Math.Max(words.Count - ShingleWords + 1, 1);
        Span<ulong> planes = stackalloc ulong[32];
        for (var start = 0; start < shingles; start++)
        {
            var bits = 0UL;
            for (var word = start; word < Math.Min(start + ShingleWords, words.Count); word++)
            {
                bits = WordHashes.Mix(BitOperations.RotateLeft(bits, 21) ^ words[word]);
            }

            Count(planes, bits);
        }

        return Majority(planes, shingles);
    }

    /// <summary>Adds one to the counters of the set bits: counter n is bit n of each plane, lowest plane first.</summary>
    private static void Count(Span<ulong> planes, ulong bits)
    {
        for (var plane = 0; bits != 0 && plane < planes.Length; plane++)
        {
            (planes[plane], bits) = (planes[plane] ^ bits, planes[plane] & bits);
        }
    }

    private static ulong Majority(ReadOnlySpan<ulong> planes, int shingles)
    {
        var signature = 0UL;
        for (var bit = 0; bit < 64; bit++)
        {
            var count = 0L;
            for (var plane = 0; plane < planes.Length; plane++)
            {
                count += (long)(planes[plane] >> bit & 1) << plane;
            }

            signature |= 2 * count > shingles ? 1UL << bit : 0;
        }

        return signature;
    }
}
