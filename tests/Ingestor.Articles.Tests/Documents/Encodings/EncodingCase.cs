using System.Text;
using System.Text.RegularExpressions;

namespace Ingestor.Articles.Tests.Documents.Encodings;

/// <summary>A page made of a text in an encoding, with what is said about it.</summary>
internal sealed record EncodingCase(string Name, byte[] Bytes, string? ContentType, string Text)
{
    private static readonly Dictionary<string, string> Legacy = new()
    {
        ["en"] = "windows-1252 macintosh",
        ["de"] = "iso-8859-1 macintosh",
        ["fr"] = "windows-1252",
        ["es"] = "windows-1252",
        ["it"] = "windows-1252",
        ["pt"] = "iso-8859-1",
        ["nl"] = "windows-1252",
        ["sv"] = "windows-1252",
        ["nb"] = "windows-1252",
        ["da"] = "windows-1252",
        ["fi"] = "windows-1252",
        ["ca"] = "windows-1252",
        ["pl"] = "windows-1250 iso-8859-2",
        ["cs"] = "windows-1250 iso-8859-2",
        ["sk"] = "windows-1250",
        ["hu"] = "windows-1250 iso-8859-2",
        ["ro"] = "windows-1250",
        ["hr"] = "windows-1250",
        ["sl"] = "windows-1250",
        ["tr"] = "windows-1254",
        ["lt"] = "windows-1257",
        ["lv"] = "windows-1257",
        ["et"] = "windows-1257",
        ["ru"] = "windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic",
        ["uk"] = "windows-1251 koi8-u",
        ["bg"] = "windows-1251",
        ["sr"] = "windows-1251",
        ["el"] = "windows-1253 iso-8859-7",
        ["he"] = "windows-1255",
        ["ar"] = "windows-1256 iso-8859-6",
        ["th"] = "windows-874",
        ["zh"] = "gb18030",
        ["zh-TW"] = "big5",
        ["ja"] = "shift_jis euc-jp iso-2022-jp",
        ["ko"] = "euc-kr",
    };

    private static readonly Dictionary<string, int> CodePages = new()
    {
        ["koi8-r"] = 20866,
        ["koi8-u"] = 21866,
        ["ibm866"] = 866,
        ["macintosh"] = 10000,
        ["x-mac-cyrillic"] = 10017,
        ["windows-874"] = 874,
        ["gb18030"] = 54936,
        ["big5"] = 950,
        ["shift_jis"] = 932,
        ["euc-jp"] = 51932,
        ["iso-2022-jp"] = 50220,
        ["euc-kr"] = 949,
        ["iso-8859-1"] = 1252,
        ["utf-8"] = 65001,
    };

    /// <summary>What is wrong with the page, and its content type and head.</summary>
    private static readonly (string Name, string? ContentType, string Head)[] Heads =
    [
        ("undeclared", null, ""),
        ("undeclared with a language", null, "LANG"),
        ("transport", "text/html; charset=RIGHT", ""),
        ("meta", "text/html", "<meta charset='RIGHT'>"),
        ("old meta, unquoted", null, "<meta content=\"text/html; charset=RIGHT\" http-equiv=Content-Type>"),
        ("late meta", null, "<script>var charset = 'utf-8'; // " + new string('x', 6000) + "</script><!-- <meta charset=utf-8> --><META CHARSET=RIGHT>"),
        ("calls itself utf-8", "text/html; charset=utf-8", "<meta charset=utf-8>"),
        ("calls itself iso-8859-1", "text/html; charset=ISO-8859-1", ""),
        ("transport right, meta wrong", "text/html; charset=RIGHT", "<meta charset=windows-1252>"),
        ("transport wrong, meta right", "text/html; charset=utf8", "<meta charset=RIGHT>"),
    ];

    public static IEnumerable<EncodingCase> All(IReadOnlyDictionary<string, string> stories)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var (tag, encodings) in Legacy)
        {
            foreach (var name in encodings.Split(' '))
            {
                var encoding = CodePages.TryGetValue(name, out var page) ? Encoding.GetEncoding(page) : Encoding.GetEncoding(name);
                // What an encoding has no character for was never on such a page.
                var text = encoding.GetString(encoding.GetBytes(Plain(stories[tag], name)));
                foreach (var (fault, type, head) in Heads)
                {
                    // A declared ISO-2022-JP is told by its escapes anyhow.
                    yield return new EncodingCase($"{tag} in {name}, {fault}", encoding.GetBytes(Page(text, head.Replace("RIGHT", name, StringComparison.Ordinal), tag)), type?.Replace("RIGHT", name, StringComparison.Ordinal), text);
                }
            }
        }

        foreach (var (tag, text) in stories)
        {
            yield return new EncodingCase($"{tag} in utf-8 that calls itself windows-1251", Encoding.UTF8.GetBytes(Page(text, "<meta charset=windows-1251>", tag)), "text/html; charset=shift_jis", text);
            yield return new EncodingCase($"{tag} in utf-16 without a mark", Encoding.Unicode.GetBytes(Page(text, "", tag)), null, text);
            yield return new EncodingCase($"{tag} in utf-16, big-endian", Encoding.BigEndianUnicode.GetBytes(Page(text, "<meta charset=utf-8>", tag)), "text/html", text);
        }
    }

    private static string Page(string text, string head, string tag) =>
        head == "LANG" ? $"<html lang=\"{tag}\"><head><title>1</title></head><body><div class='x'><p>{text}</p></div></body></html>" : $"<!DOCTYPE html><html><head>{head}<title>1</title></head><body><div class='x'><p>{text}</p></div></body></html>";

    /// <summary>Typewriter forms where an encoding lacks the typographic ones.</summary>
    private static string Plain(string text, string encoding) =>
        encoding.StartsWith("iso", StringComparison.Ordinal) || encoding is "koi8-r" or "koi8-u" or "ibm866" or "euc-kr" ? Regex.Replace(Regex.Replace(text, "[“”„«»]", "\""), "[–—]", "-").Replace('’', '\'').Replace('‘', '\'').Replace('ё', 'е') : text;
}
