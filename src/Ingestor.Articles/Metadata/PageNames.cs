using System.Net;
using System.Text;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>What the page calls itself, each without the site's name and without left-over markup.</summary>
internal sealed record PageNames(string? JsonLd, string? OpenGraph, string? Title)
{
    public static PageNames Of(Document document, JsonLdArticle jsonLd, ILookup<string, string> metas, string? site, string? domain)
    {
        string? Finish(string? text) => string.IsNullOrWhiteSpace(text) ? null : TitleCut.Of(InertText.Of(Untagged(WebUtility.HtmlDecode(text))), site, domain) is { Length: > 0 } cut ? cut : null;
        return new PageNames(
            jsonLd.Text("headline") is { } headline ? InertText.Of(Untagged(WebUtility.HtmlDecode(WebUtility.HtmlDecode(headline)))) : null,
            Finish(metas["og:title"].FirstOrDefault(title => title.Length > 0) ?? metas["twitter:title"].FirstOrDefault(title => title.Length > 0)),
            Finish(document.Title));
    }

    /// <summary>Metadata sometimes carries the headline's inline markup.</summary>
    private static string Untagged(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
        {
            return text;
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

        return kept.ToString();
    }
}
