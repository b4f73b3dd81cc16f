using HtmlAgilityPack;
using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Documents;

/// <summary>HTML text to a document. The only place where HtmlAgilityPack is called, with its guards.</summary>
internal static class HtmlDocumentReader
{
    public static DocumentResult Read(ReadOnlySpan<char> html, TextEncoding encoding, string? url)
    {
        using var sieved = HtmlSieve.Of(html);
        if (sieved.Tags > DocumentLimits.Tags)
        {
            return new DocumentResult.Rejected(RejectReason.TooManyNodes, $"more than {DocumentLimits.Tags:N0} tags: no news page has that many");
        }

        // What only serves to find nodes again or to report faults costs as much as the tree.
        var page = new HtmlDocument { OptionMaxNestedChildNodes = DocumentLimits.Depth, OptionReadEncoding = false, OptionDefaultUseOriginalName = true, OptionCheckSyntax = false, OptionUseIdAttribute = false };
        try
        {
            page.LoadHtml(sieved.Skeleton());
        }
        // The parser signals the depth limit with a bare Exception and nothing else.
        catch (Exception tooDeep) when (tooDeep.GetType() == typeof(Exception))
        {
            return new DocumentResult.Rejected(RejectReason.TooDeep, $"elements are nested more than {DocumentLimits.Depth} deep: {tooDeep.Message}");
        }

        var walk = new HtmlWalk(html, sieved);
        walk.Run(page.DocumentNode);
        return new DocumentResult.Read(new Document
        {
            Kind = DocumentKind.Html,
            Encoding = encoding,
            Url = url,
            BaseUrl = walk.Head.BaseUrl(url),
            Title = walk.Head.Title,
            HtmlLanguage = walk.Head.Language,
            Metas = walk.Head.Metas,
            Links = walk.Head.Links,
            JsonLd = walk.Head.JsonLd,
            Elements = walk.Body.Elements,
            Blocks = walk.Body.Finish(),
        });
    }
}
