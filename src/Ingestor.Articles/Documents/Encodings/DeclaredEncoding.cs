using System.Buffers;
using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>The encoding that a document names itself: <c>meta charset</c>, <c>meta http-equiv</c>, an XML declaration (HTML standard, "prescan a byte stream to determine its encoding").</summary>
/// <remarks>The standard looks at 1,024 bytes; real pages declare later. Comments, scripts and styles are passed over.</remarks>
internal static class DeclaredEncoding
{
    private const int Prescan = 128 * 1024;
    private const int LongestTag = 1000;

    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n\f\"';,>/");

    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Prescan)];
        if (bytes.StartsWith("<?xml"u8) && Charset(Tag(bytes), "encoding") is { } xml)
        {
            return xml;
        }

        for (var at = 0; bytes[at..].IndexOf((byte)'<') is var next and >= 0; at++)
        {
            at += next;
            var rest = bytes[at..];
            if (rest.StartsWith("<!--"u8))
            {
                at += Past(rest, "-->"u8);
            }
            else if (Is(rest, "<script"u8))
            {
                at += Past(rest, "</"u8);
            }
            else if (Is(rest, "<style"u8))
            {
                at += Past(rest, "</"u8);
            }
            else if (Is(rest, "<meta"u8) && Charset(Tag(rest), "charset") is { } meta)
            {
                return meta;
            }
        }

        return null;
    }

    /// <summary>The label behind a name and an equals sign, wherever in the text it stands: <c>charset="x"</c> and <c>content="text/html; charset=x"</c> alike.</summary>
    public static Encoding? Charset(ReadOnlySpan<char> text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase))
        {
            text = text[(at + name.Length)..].TrimStart();
            if (text is ['=', ..])
            {
                var value = text[1..].TrimStart(" \t\r\n\f\"'");
                var end = value.IndexOfAny(LabelEnds);
                if (EncodingLabels.Find(end < 0 ? value : value[..end]) is { } known)
                {
                    return known;
                }
            }
        }

        return null;
    }

    private static string Tag(ReadOnlySpan<byte> bytes)
    {
        var tag = bytes[..Math.Min(bytes.Length, LongestTag)];
        var end = tag.IndexOf((byte)'>');
        return Encoding.Latin1.GetString(end < 0 ? tag : tag[..end]);
    }

    private static bool Is(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> tag) => bytes.Length > tag.Length && Ascii.EqualsIgnoreCase(bytes[..tag.Length], tag) && !char.IsAsciiLetterOrDigit((char)bytes[tag.Length]);

    private static int Past(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> end) => bytes.IndexOf(end) is var at and >= 0 ? at : bytes.Length - 1;
}
