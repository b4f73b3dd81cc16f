using System.Text;

namespace Ingestor.Articles.Documents;

/// <summary>The WHATWG encoding labels that .NET does not know, or knows as something else (encoding.spec.whatwg.org, "Names and labels").</summary>
internal static class EncodingLabels
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = "utf-8",
        ["unicode-1-1-utf-8"] = "utf-8",
        ["x-unicode20utf8"] = "utf-8",
        ["ascii"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["l1"] = "windows-1252",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["iso_8859-1"] = "windows-1252",
        ["cp1252"] = "windows-1252",
        ["cp1251"] = "windows-1251",
        ["cp1250"] = "windows-1250",
        ["iso-8859-9"] = "windows-1254",
        ["latin5"] = "windows-1254",
        ["tis-620"] = "windows-874",
        ["iso-8859-11"] = "windows-874",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["chinese"] = "gb18030",
        ["sjis"] = "shift_jis",
        ["shift-jis"] = "shift_jis",
        ["x-sjis"] = "shift_jis",
        ["windows-31j"] = "shift_jis",
        ["ks_c_5601-1987"] = "ks_c_5601-1987",
        ["euc-kr"] = "ks_c_5601-1987",
        ["korean"] = "ks_c_5601-1987",
        ["big5-hkscs"] = "big5",
        ["koi8"] = "koi8-r",
        ["unicode"] = "utf-16",
        ["utf-16le"] = "utf-16",
    };

    /// <summary>The encoding that browsers use for a label; null for an unknown one. A declared UTF-16 in bytes that could be scanned for it is UTF-8.</summary>
    public static Encoding? Find(string label)
    {
        var name = label.Trim(' ', '"', '\'', ';', ',');
        name = Aliases.GetValueOrDefault(name, name);
        if (name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || name.Equals("utf-7", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8;
        }

        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
