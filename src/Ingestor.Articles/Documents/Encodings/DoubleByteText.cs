using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>Decodes the East Asian encodings of one and two bytes as browsers do: a broken character costs itself, never the "&lt;" or letter behind it (WHATWG Encoding, "prepend byte").</summary>
internal static class DoubleByteText
{
    /// <summary>Stands for a broken character until all is decoded; it is in no text.</summary>
    private const byte Broken = 0x1A;

    private const int ShiftJis = 932;
    private const int EucKr = 949;
    private const int Big5 = 950;
    private const int EucJp = 51932;
    private const int Gb18030 = 54936;

    public static bool Is(Encoding encoding) => encoding.CodePage is ShiftJis or EucKr or Big5 or EucJp or Gb18030;

    public static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        byte[]? mended = null;
        for (var at = 0; bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var next and >= 0;)
        {
            at += next;
            var length = Length(bytes[at..], encoding.CodePage);
            if (length == 0)
            {
                mended ??= bytes.ToArray();
                mended[at++] = Broken;
                if (at < bytes.Length && bytes[at] >= 0x80)
                {
                    mended[at++] = Broken;
                }
            }

            at += length;
        }

        return mended is null ? encoding.GetString(bytes) : encoding.GetString(mended).Replace("\x1A\x1A", "\uFFFD", StringComparison.Ordinal).Replace('\x1A', '\uFFFD');
    }

    /// <returns>Bytes of the character at the start; 0 when there is none.</returns>
    private static int Length(ReadOnlySpan<byte> bytes, int codePage)
    {
        var (first, second) = (bytes[0], bytes.Length > 1 ? bytes[1] : (byte)0);
        return codePage switch
        {
            ShiftJis => first is >= 0xA1 and <= 0xDF or 0x80 or 0xA0 ? 1 : first is 0xFD or 0xFE or 0xFF ? 0 : second is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC) ? 2 : 0,
            EucKr => first is 0x80 or 0xFF ? 0 : second is (>= 0x41 and <= 0x5A) or (>= 0x61 and <= 0x7A) or (>= 0x81 and <= 0xFE) ? 2 : 0,
            Big5 => first is 0x80 or 0xFF ? 0 : second is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE) ? 2 : 0,
            EucJp => first switch
            {
                0x8E => second is >= 0xA1 and <= 0xDF ? 2 : 0,
                0x8F => second is >= 0xA1 and <= 0xFE && bytes.Length > 2 && bytes[2] is >= 0xA1 and <= 0xFE ? 3 : 0,
                >= 0xA1 and <= 0xFE => second is >= 0xA1 and <= 0xFE ? 2 : 0,
                _ => 0,
            },
            _ => first is 0x80 or 0xFF ? (first == 0x80 ? 1 : 0)
                : second is >= 0x30 and <= 0x39 ? (bytes.Length > 3 && bytes[2] is >= 0x81 and <= 0xFE && bytes[3] is >= 0x30 and <= 0x39 ? 4 : 0)
                : second is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE) ? 2 : 0,
        };
    }
}
