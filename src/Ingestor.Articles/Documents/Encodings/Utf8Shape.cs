using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>How far bytes are UTF-8.</summary>
/// <param name="Sequences">Well-formed sequences of two bytes and more; where nothing is ill-formed, they are counted up to <see cref="Enough"/> only.</param>
/// <param name="Faults">Maximal subparts of ill-formed sequences (Unicode, 3.9, "U+FFFD substitution").</param>
internal readonly record struct Utf8Shape(int Sequences, int Faults)
{
    /// <summary>So many sequences without a fault are no accident.</summary>
    public const int Enough = 6;

    public static Utf8Shape Of(ReadOnlySpan<byte> bytes)
    {
        var isWellFormed = Utf8.IsValid(bytes);
        int sequences = 0, faults = 0;
        while ((!isWellFormed || sequences < Enough) && bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var at and >= 0)
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
