using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>Encoding labels as browsers know them (<c>Documents/Data/encoding-labels.txt</c>, from encoding.spec.whatwg.org).</summary>
internal static class EncodingLabels
{
    private static readonly FrozenDictionary<string, int> CodePages;
    private static readonly FrozenDictionary<int, string> NamesByCodePage;

    static EncodingLabels()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var rows = Resources.Lines("Documents/Data/encoding-labels.txt").Select(line => line.Split(' ')).Select(parts => (Name: parts[0], CodePage: int.Parse(parts[1], CultureInfo.InvariantCulture), Labels: parts[2..])).ToArray();
        CodePages = rows.SelectMany(row => row.Labels.Append(row.Name).Select(label => (label, row.CodePage))).ToFrozenDictionary(pair => pair.label, pair => pair.CodePage, StringComparer.OrdinalIgnoreCase);
        NamesByCodePage = rows.ToFrozenDictionary(row => row.CodePage, row => row.Name);
    }

    /// <summary>The encoding that browsers use for a label; null for an unknown one.</summary>
    /// <remarks>A declared UTF-16 in bytes that could be read to find it is UTF-8 (HTML standard, prescan).</remarks>
    public static Encoding? Find(ReadOnlySpan<char> label)
    {
        var name = label.Trim(" \t\r\n\f\"';,");
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || name.Equals("unicode", StringComparison.OrdinalIgnoreCase) || name.Equals("utf-7", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8
            : CodePages.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var codePage) ? Strict(codePage)
            : null;
    }

    public static string Decode(Encoding encoding, ReadOnlySpan<byte> bytes) => DoubleByteText.Is(encoding) ? DoubleByteText.Decode(bytes, encoding) : encoding.GetString(bytes);

    /// <summary>The standard's name of an encoding.</summary>
    public static string NameOf(Encoding encoding) => NamesByCodePage.GetValueOrDefault(encoding.CodePage, encoding.WebName);

    /// <summary>An encoding that the table names.</summary>
    public static Encoding Get(string name) => Strict(CodePages[name]);

    /// <summary>What is no character becomes U+FFFD; the runtime's default puts a look-alike there, which hides the damage.</summary>
    private static Encoding Strict(int codePage) => codePage == Encoding.UTF8.CodePage ? Encoding.UTF8 : Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
}
