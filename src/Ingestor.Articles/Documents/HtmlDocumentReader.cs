using System.Net;
using HtmlAgilityPack;

using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Documents;

/// <summary>HTML text to a document. The only place where HtmlAgilityPack is called, with its guards.</summary>
/// <remarks>The walk is iterative and never asks the parser for InnerText or OuterHtml: those recurse and kill the process on deep pages.</remarks>
internal static class HtmlDocumentReader
{
    public static DocumentResult Read(string html, TextEncoding encoding, string? url)
    {
        html = HtmlSieve.Of(html);
        if (html.AsSpan().Count('<') > DocumentLimits.Tags)
        {
            return new DocumentResult.Rejected(RejectReason.TooManyNodes, $"more than {DocumentLimits.Tags:N0} tags: no news page has that many");
        }

        var page = new HtmlDocument { OptionMaxNestedChildNodes = DocumentLimits.Depth, OptionReadEncoding = false };
        try
        {
            page.LoadHtml(html);
        }
        // The parser signals the depth limit with a bare Exception and nothing else.
        catch (Exception tooDeep) when (tooDeep.GetType() == typeof(Exception))
        {
            return new DocumentResult.Rejected(RejectReason.TooDeep, $"elements are nested more than {DocumentLimits.Depth} deep: {tooDeep.Message}");
        }

        return new DocumentResult.Read(Walk(html, page.DocumentNode, encoding, url));
    }

    private static Document Walk(string html, HtmlNode root, TextEncoding encoding, string? url)
    {
        var head = new HtmlHead();
        var body = new BlockBuilder();
        var node = root.FirstChild;
        while (node is not null)
        {
            var enters = Visit(html, node, head, body);
            if (enters && node.FirstChild is { } child)
            {
                body.Open(node);
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.ParentNode;
                if (node is not null && node != root)
                {
                    body.Close(node);
                }
            }

            node = node == root ? null : node?.NextSibling;
        }

        return new Document
        {
            Kind = DocumentKind.Html,
            Encoding = encoding,
            Url = url,
            BaseUrl = head.BaseUrl(url),
            Title = head.Title,
            HtmlLanguage = head.Language,
            Metas = head.Metas,
            Links = head.Links,
            JsonLd = head.JsonLd,
            Elements = body.Elements,
            Blocks = body.Finish(),
        };
    }

    private static void Text(ReadOnlySpan<char> source, BlockBuilder body) =>
        body.Text(source.Contains('&') ? WebUtility.HtmlDecode(source.ToString()) : source);

    /// <returns>Whether the walk goes on below the node.</returns>
    private static bool Visit(string html, HtmlNode node, HtmlHead head, BlockBuilder body)
    {
        switch (node.NodeType)
        {
            case HtmlNodeType.Text:
                Text(html.AsSpan(node.OuterStartIndex, node.OuterLength), body);
                return false;
            case HtmlNodeType.Element when node.Name is "head":
                return true;
            case HtmlNodeType.Element:
                head.Take(node);
                if (node.Name is "br")
                {
                    body.Break();
                    return false;
                }

                if (HtmlTags.Silent.Contains(node.Name) || UnseenText.Is(node))
                {
                    return false;
                }

                if (node.FirstChild is null)
                {
                    body.Empty(node);
                }

                return true;
            default:
                return false;
        }
    }
}
