using System.Buffers;
using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>How far bytes are UTF-8.</summary>
/// <param name="Sequences">Well-formed sequences of two bytes and more.</param>
/// <param name="Faults">Maximal subparts of ill-formed sequences (Unicode, 3.9, "U+FFFD substitution").</param>
internal readonly record struct Utf8Shape(int Sequences, int Faults)
{
    public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0, faults = 0;
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var at and >= 0)
        {
            bytes = bytes[at..];
            var isWhole = Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done;
            sequences += isWhole ? 1 : 0;
            faults += isWhole ? 0 : 1;
            bytes = bytes[length..];
        }

        return new Utf8Shape(sequences, faults);
    }
}
