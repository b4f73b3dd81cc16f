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
        var words = Word().Matches(text).Select(word => word.Value.ToLowerInvariant()).ToArray();
        Span<int> weights = stackalloc int[64];
        for (var start = 0; start + ShingleWords <= Math.Max(words.Length, ShingleWords); start++)
        {
            var shingle = string.Join(' ', words.Skip(start).Take(ShingleWords));
            var bits = BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(shingle)));
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

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]|[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();
}
