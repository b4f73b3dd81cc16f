using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>Bytes to text in the WHATWG order (byte order mark, transport, declaration in the document, the bytes themselves), each held against what the bytes say.</summary>
public static class TextDecoder
{
    /// <summary>Text with fewer sequences may be another encoding's that happens to be well-formed.</summary>
    private const int SureSequences = 6;

    /// <summary>Damaged UTF-8 has at least so many whole sequences for each fault.</summary>
    private const int SequencesPerFault = 4;

    private static readonly byte[] Escape = [0x1B, (byte)'$'];

    /// <param name="contentType">The transport's Content-Type; null where there is none.</param>
    public static (string Text, TextEncoding Encoding) Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (Bom(bytes) is var (bom, skip))
        {
            return Finish(bom, bytes[skip..], "bom");
        }

        if (WideText.Of(bytes) is { } wide)
        {
            return Finish(wide, bytes, "nul bytes");
        }

        return bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F) ? Outside(bytes, contentType) : Inside(bytes, contentType);
    }

    /// <summary>ASCII alone: the same in nearly every encoding.</summary>
    private static (string, TextEncoding) Inside(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (bytes.IndexOf(Escape) >= 0)
        {
            return Finish(EncodingLabels.Get("iso-2022-jp"), bytes, "escapes");
        }

        var (declared, witness) = Declared(bytes, contentType).FirstOrDefault();
        return declared?.CodePage == EncodingLabels.Get("hz-gb-2312").CodePage
            ? Finish(declared, bytes, witness)
            : (Encoding.UTF8.GetString(bytes), new TextEncoding(declared is null ? "windows-1252" : EncodingLabels.NameOf(declared), declared is null ? "default" : witness, 0));
    }

    private static (string, TextEncoding) Outside(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var utf8 = Utf8Shape.Of(bytes);
        // Well-formed multi-byte UTF-8 is never an accident, whatever a header claims.
        if (utf8 is { Faults: 0, Sequences: >= SureSequences })
        {
            return Finish(Encoding.UTF8, bytes, "utf-8 validity");
        }

        var declared = Declared(bytes, contentType);
        var mayBeUtf8 = utf8.Faults == 0 || utf8.Sequences >= utf8.Faults;
        if (utf8.Faults == 0 && declared.TrueForAll(one => one.Encoding.CodePage == Encoding.UTF8.CodePage))
        {
            return Finish(Encoding.UTF8, bytes, "utf-8 validity");
        }

        if (utf8.Sequences >= SureSequences && utf8.Sequences >= SequencesPerFault * utf8.Faults)
        {
            return Finish(Encoding.UTF8, bytes, "utf-8 validity");
        }

        var chosen = EncodingChoice.Of(bytes, [.. declared.Select(one => one.Encoding)], mayBeUtf8) ?? declared.FirstOrDefault().Encoding;
        var witness = chosen is null ? "default" : declared.Find(one => one.Encoding.CodePage == chosen.CodePage).Witness ?? "letters";
        return Finish(chosen ?? EncodingLabels.Get("windows-1252"), bytes, witness);
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

    private static (string, TextEncoding) Finish(Encoding encoding, ReadOnlySpan<byte> bytes, string witness)
    {
        var text = EncodingLabels.Decode(encoding, bytes);
        var replacements = text.AsSpan().Count('\uFFFD');
        if (encoding.CodePage == Encoding.UTF8.CodePage)
        {
            text = replacements > 0 ? DamagedUtf8.Decode(bytes) : DoubleEncoding.Undone(text);
            replacements = replacements > 0 ? text.AsSpan().Count('\uFFFD') : 0;
        }

        return (text, new TextEncoding(EncodingLabels.NameOf(encoding), witness, replacements));
    }

    private static (Encoding, int)? Bom(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        _ => null,
    };
}
