using System.Net;
using System.Text;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>Metadata sometimes carries inline markup and character references: the text without them.</summary>
internal static class PlainMarkup
{
    public static string Of(string text)
    {
        text = WebUtility.HtmlDecode(text);
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return InertText.Of(text);
        }

        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '/') ? text.IndexOf('>', i) : -1;
            if (end > 0)
            {
                i = end;
            }
            else
            {
                kept.Append(text[i]);
            }
        }

        return InertText.Of(kept.ToString());
    }
}
