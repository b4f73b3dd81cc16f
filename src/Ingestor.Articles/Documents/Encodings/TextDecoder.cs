using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>Bytes to text in the WHATWG order (byte order mark, transport, declaration in the document, the bytes themselves), each held against what the bytes say.</summary>
public static class TextDecoder
{
    /// <summary>Text with fewer sequences may be another encoding's that happens to be well-formed.</summary>
    private const int SureSequences = Utf8Shape.Enough;

    /// <summary>Damaged UTF-8 has at least so many whole sequences for each fault.</summary>
    private const int SequencesPerFault = 4;

    private static readonly byte[] Escape = [0x1B, (byte)'$'];

    /// <param name="contentType">The transport's Content-Type; null where there is none.</param>
    public static (string Text, TextEncoding Encoding) Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        using var decoded = Decode(bytes, contentType, out var encoding);
        return (decoded.Text.ToString(), encoding);
    }

    /// <returns>To be disposed of once the text is no longer needed.</returns>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType, out TextEncoding encoding)
    {
        if (Bom(bytes) is var (bom, skip))
        {
            return Finish(bom, bytes[skip..], "bom", out encoding);
        }

        if (WideText.Of(bytes) is { } wide)
        {
            return Finish(wide, bytes, "nul bytes", out encoding);
        }

        return bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F) ? Outside(bytes, contentType, out encoding) : Inside(bytes, contentType, out encoding);
    }

    /// <summary>ASCII alone: the same in nearly every encoding.</summary>
    private static DecodedText Inside(ReadOnlySpan<byte> bytes, string? contentType, out TextEncoding encoding)
    {
        if (bytes.IndexOf(Escape) >= 0)
        {
            return Finish(EncodingLabels.Get("iso-2022-jp"), bytes, "escapes", out encoding);
        }

        var (declared, witness) = Declared(bytes, contentType).FirstOrDefault();
        if (declared?.CodePage == EncodingLabels.Get("hz-gb-2312").CodePage)
        {
            return Finish(declared, bytes, witness, out encoding);
        }

        encoding = new TextEncoding(declared is null ? "windows-1252" : EncodingLabels.NameOf(declared), declared is null ? "default" : witness, 0);
        return DecodedText.OfUtf8(bytes);
    }

    private static DecodedText Outside(ReadOnlySpan<byte> bytes, string? contentType, out TextEncoding encoding)
    {
        var utf8 = Utf8Shape.Of(bytes);
        // Well-formed multi-byte UTF-8 is never an accident, whatever a header claims.
        if (utf8 is { Faults: 0, Sequences: >= SureSequences })
        {
            return Finish(Encoding.UTF8, bytes, "utf-8 validity", out encoding);
        }

        var declared = Declared(bytes, contentType);
        var mayBeUtf8 = utf8.Faults == 0 || utf8.Sequences >= utf8.Faults;
        if (utf8.Faults == 0 && declared.TrueForAll(one => one.Encoding.CodePage == Encoding.UTF8.CodePage))
        {
            return Finish(Encoding.UTF8, bytes, "utf-8 validity", out encoding);
        }

        if (utf8.Sequences >= SureSequences && utf8.Sequences >= SequencesPerFault * utf8.Faults)
        {
            return Finish(Encoding.UTF8, bytes, "utf-8 validity", out encoding);
        }

        var chosen = EncodingChoice.Of(bytes, [.. declared.Select(one => one.Encoding)], mayBeUtf8) ?? declared.FirstOrDefault().Encoding;
        var witness = chosen is null ? "default" : declared.Find(one => one.Encoding.CodePage == chosen.CodePage).Witness ?? "letters";
        return Finish(chosen ?? EncodingLabels.Get("windows-1252"), bytes, witness, out encoding);
    }

    private static List<(Encoding Encoding, string Witness)> Declared(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var declared = new List<(Encoding, string)>();
        if (DeclaredEncoding.Charset(contentType, "charset") is { } transport)
        {
            declared.Add((transport, "transport"));
        }

        if (DeclaredEncoding.Of(bytes) is { } meta)
        {
            declared.Add((meta, "meta"));
        }

        return declared;
    }

    private static DecodedText Finish(Encoding from, ReadOnlySpan<byte> bytes, string witness, out TextEncoding encoding)
    {
        var isUtf8 = from.CodePage == Encoding.UTF8.CodePage;
        var decoded = isUtf8 ? DecodedText.OfUtf8(bytes) : new DecodedText(EncodingLabels.Decode(from, bytes));
        var replacements = decoded.Text.Count('\uFFFD');
        if (isUtf8 && (replacements > 0 ? DamagedUtf8.Decode(bytes) : DoubleEncoding.Undone(decoded.Text)) is { } mended)
        {
            decoded.Dispose();
            decoded = new DecodedText(mended);
            replacements = mended.AsSpan().Count('\uFFFD');
        }

        encoding = new TextEncoding(EncodingLabels.NameOf(from), witness, replacements);
        return decoded;
    }

    private static (Encoding, int)? Bom(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        _ => null,
    };
}
