using System.Text;
using System.Text.RegularExpressions;
using UtfUnknown;

namespace Ingestor.Articles.Documents;

/// <summary>Bytes to text in the WHATWG order: byte order mark, transport, declaration in the document, then the bytes themselves.</summary>
public static partial class TextDecoder
{
    /// <summary>The HTML standard asks for 1,024 bytes; real pages declare later.</summary>
    private const int PrescanBytes = 8192;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static (string Text, TextEncoding Encoding) Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (Bom(bytes) is var (bom, skip))
        {
            return Finish(bom, bytes[skip..], "bom");
        }

        // Valid multi-byte UTF-8 is never an accident, whatever a header claims.
        if (IsMultiByteUtf8(bytes))
        {
            return Finish(Encoding.UTF8, bytes, "utf-8 validity");
        }

        if (Label(CharsetParameter().Match(contentType ?? "")) is { } transport && Plausible(transport, bytes))
        {
            return Finish(transport, bytes, "transport");
        }

        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanBytes)]);
        if (Label(CharsetDeclaration().Match(head)) is { } declared && Plausible(declared, bytes))
        {
            return Finish(declared, bytes, "meta");
        }

        var detected = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
        return detected is { Confidence: > 0.5f, EncodingName: { } name } && EncodingLabels.Find(name) is { } sniffed
            ? Finish(sniffed, bytes, "sniffed")
            : Finish(Encoding.GetEncoding(1252), bytes, "default");
    }

    private static (string, TextEncoding) Finish(Encoding encoding, ReadOnlySpan<byte> bytes, string witness)
    {
        var text = encoding.GetString(bytes);
        return (text, new TextEncoding(encoding.WebName, witness, text.AsSpan().Count('\uFFFD')));
    }

    private static (Encoding, int)? Bom(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        _ => null,
    };

    private static bool IsMultiByteUtf8(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F))
        {
            return false;
        }

        try
        {
            StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>A declared UTF-8 whose bytes are mostly not UTF-8 is a lie; a few bad bytes are damage.</summary>
    private static bool Plausible(Encoding declared, ReadOnlySpan<byte> bytes)
    {
        if (declared.CodePage != Encoding.UTF8.CodePage)
        {
            return true;
        }

        var high = 0;
        foreach (var value in bytes)
        {
            high += value > 0x7F ? 1 : 0;
        }

        var damaged = Encoding.UTF8.GetString(bytes).AsSpan().Count('\uFFFD');
        return damaged * 10 < high;
    }

    private static Encoding? Label(Match match) => match.Success ? EncodingLabels.Find(match.Groups[1].Value) : null;

    [GeneratedRegex("""charset\s*=\s*["']?\s*([\w:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex CharsetParameter();

    [GeneratedRegex("""(?:<meta[^>]{0,400}?charset\s*=\s*["']?\s*|<\?xml[^>]{0,100}?encoding\s*=\s*["'])([\w:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex CharsetDeclaration();
}
