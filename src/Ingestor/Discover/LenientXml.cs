using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Ingestor.Discover;

/// <summary>XML as feeds write it: first by the rules, then with the usual faults mended (leading junk, undeclared entities, bare ampersands, control characters).</summary>
internal static partial class LenientXml
{
    private const int MaxDepth = 200;

    public static (XElement? Root, string Fault) Parse(string text)
    {
        var (root, fault) = Strict(text);
        return root is not null ? (root, "") : Strict(Mend(text)) is { Root: { } mended } ? (mended, "") : (null, fault);
    }

    private static (XElement? Root, string Fault) Strict(string text)
    {
        // A DOCTYPE is read over and nothing is ever resolved: no entity bomb, no file, no request.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
        try
        {
            using (var probe = XmlReader.Create(new StringReader(text), settings))
            {
                while (probe.Read())
                {
                    if (probe.Depth > MaxDepth)
                    {
                        return (null, $"elements are nested more than {MaxDepth} deep");
                    }
                }
            }

            using var reader = XmlReader.Create(new StringReader(text), settings);
            return (XElement.Load(reader), "");
        }
        catch (XmlException error)
        {
            return (null, error.Message);
        }
    }

    private static string Mend(string text)
    {
        var start = text.IndexOf('<', StringComparison.Ordinal);
        var body = start > 0 ? text[start..] : text;
        body = Controls().Replace(body, "");
        return Ampersand().Replace(body, match => match.Groups["name"].Value switch
        {
            "amp" or "lt" or "gt" or "quot" or "apos" => match.Value,
            "" => match.Groups["number"].Success ? match.Value : "&amp;",
            _ => WebUtility.HtmlDecode(match.Value) is var decoded && decoded != match.Value ? decoded : "&amp;" + match.Value[1..],
        });
    }

    [GeneratedRegex("[\u0000-\u0008\u000B\u000C\u000E-\u001F]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Controls();

    [GeneratedRegex("&(?:(?<name>[A-Za-z][A-Za-z0-9]{1,30});|(?<number>#[0-9]{1,7};|#x[0-9A-Fa-f]{1,6};))?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Ampersand();
}
