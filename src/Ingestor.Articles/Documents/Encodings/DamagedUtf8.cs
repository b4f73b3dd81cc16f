using System.Buffers;
using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>UTF-8 with foreign bytes in it: pieces of another encoding were pasted in, or bytes were lost.</summary>
internal static class DamagedUtf8
{
    /// <summary>Decodes; a stray byte that can only be windows-1252 becomes its character, what is left of a cut sequence becomes U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        Span<byte> one = stackalloc byte[1];
        var heads = Heads(bytes);
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var at and >= 0)
        {
            text.Append(Encoding.ASCII.GetString(bytes[..at]));
            bytes = bytes[at..];
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
            }
            else if (length == 1 && !heads[bytes[0]] && IsStray(bytes))
            {
                one[0] = bytes[0];
                text.Append(EncodingLabels.Get("windows-1252").GetString(one));
            }
            else
            {
                text.Append('\uFFFD');
            }

            bytes = bytes[length..];
        }

        return text.Append(Encoding.ASCII.GetString(bytes)).ToString();
    }

    /// <returns>By byte: whether it begins a whole sequence somewhere.</returns>
    private static bool[] Heads(ReadOnlySpan<byte> bytes)
    {
        var heads = new bool[256];
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var at and >= 0)
        {
            bytes = bytes[at..];
            heads[bytes[0]] |= Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done;
            bytes = bytes[length..];
        }

        return heads;
    }

    /// <summary>A letter or a quotation mark of windows-1252 before ASCII. C2, C3 and E2, and the heads of the page's whole sequences, are likelier the rest of one more.</summary>
    private static bool IsStray(ReadOnlySpan<byte> bytes) =>
        bytes[0] is 0x85 or (>= 0x91 and <= 0x97) or 0xA0 or 0xAB or 0xBB or (>= 0xC4 and not 0xE2) && (bytes.Length == 1 || bytes[1] < 0x80);
}
