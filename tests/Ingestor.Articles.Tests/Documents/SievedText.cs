using System.Globalization;
using System.Text;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Documents;

/// <summary>A sieved page written out as markup, the pieces back at their places.</summary>
internal static class SievedText
{
    public static string Of(string html)
    {
        using var page = HtmlSieve.Of(html);
        var skeleton = page.Skeleton();
        var text = new StringBuilder();
        var at = 0;
        foreach (var token in page.Tokens)
        {
            text.Append(skeleton, at, token.At - at);
            at = token.At + 1;
            if (token.Tag is null)
            {
                text.Append(html.Substring(token.Start, token.Length).Replace("<", "&lt;", StringComparison.Ordinal));
            }
            else if (token.Tag.IsDropped && skeleton[token.At] != '<')
            {
                text.Append(CultureInfo.InvariantCulture, $"<{token.Tag.Name}{(token.Tag.Name == "script" ? " type=\"application/ld+json\"" : "")}>{html.AsSpan(token.Start, token.Length)}</{token.Tag.Name}>");
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"<{token.Tag.Name}{Attributes(html, page.AttributesOf(token))}").Append(token.Tag.IsVoid ? ">" : "");
                at += token.Tag.IsVoid ? 0 : token.Tag.Name.Length;
            }
        }

        return text.Append(skeleton, at, skeleton.Length - at).ToString();
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
