using System.Buffers;
using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>A document's text, in borrowed memory where it was decoded straight from UTF-8: most pages, and a page's text is the largest thing that reading it needs.</summary>
internal readonly ref struct DecodedText : IDisposable
{
    private readonly char[]? _borrowed;

    public DecodedText(string text) => Text = text;

    private DecodedText(char[] borrowed, int length)
    {
        _borrowed = borrowed;
        Text = borrowed.AsSpan(0, length);
    }

    public ReadOnlySpan<char> Text { get; }

    public static DecodedText OfUtf8(ReadOnlySpan<byte> bytes)
    {
        // No encoding form has more units than UTF-8 has bytes.
        var borrowed = ArrayPool<char>.Shared.Rent(bytes.Length);
        return new DecodedText(borrowed, Encoding.UTF8.GetChars(bytes, borrowed));
    }

    public void Dispose()
    {
        if (_borrowed is not null)
        {
            ArrayPool<char>.Shared.Return(_borrowed);
        }
    }
}
