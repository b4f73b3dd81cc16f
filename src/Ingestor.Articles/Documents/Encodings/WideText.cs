using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>UTF-16 without a byte order mark: markup and spaces leave NUL bytes at every other place, on one side only.</summary>
internal static class WideText
{
    private const int Sample = 4096;

    /// <returns>UTF-16 in its byte order; null for anything else.</returns>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var places = sample.Length / 2;
        return places < 8 ? null
            : odd * 5 > places && even * 50 < places ? Encoding.Unicode
            : even * 5 > places && odd * 50 < places ? Encoding.BigEndianUnicode
            : null;
    }
}
