using System.Globalization;
using System.Text;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Documents;

/// <summary>A sieved page's tokens written out as markup.</summary>
internal static class SievedText
{
    public static string Of(string html)
    {
        using var page = HtmlSieve.Of(html);
        var text = new StringBuilder();
        foreach (var token in page.Tokens)
        {
            var (name, isJsonLd) = (token.Tag?.Name, token.Tag?.Name is "script");
            text = token.Kind switch
            {
                HtmlTokenKind.Text => text.Append(html.Substring(token.Start, token.Length).Replace("<", "&lt;", StringComparison.Ordinal)),
                HtmlTokenKind.Content => text.Append(CultureInfo.InvariantCulture, $"<{name}{(isJsonLd ? " type=\"application/ld+json\"" : "")}>{html.AsSpan(token.Start, token.Length)}</{name}>"),
                HtmlTokenKind.End => text.Append(CultureInfo.InvariantCulture, $"</{name}>"),
                _ => text.Append(CultureInfo.InvariantCulture, $"<{name}{Attributes(html, page.AttributesOf(token))}{(token.Kind == HtmlTokenKind.Closed ? "/" : "")}>"),
            };
        }

        return text.ToString();
    }

    private static string Attributes(string html, ReadOnlySpan<HtmlAttributeSpan> attributes)
    {
        var text = new StringBuilder();
        foreach (var attribute in attributes)
        {
            text.Append(CultureInfo.InvariantCulture, $" {attribute.Name}").Append(attribute.Length == 0 ? "" : $"=\"{html.Substring(attribute.Start, attribute.Length)}\"");
        }

        return text.ToString();
    }
}
