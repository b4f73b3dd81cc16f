using System.Net;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Rules;

namespace Ingestor.Articles.Metadata;

/// <summary>Reads what a page says about itself: JSON-LD first, then Open Graph and meta, then what the page shows.</summary>
public static class MetadataReader
{
    internal static PageMetadata Read(Document document, ReadRequest request, RuledPage? rules)
    {
        var origins = new Dictionary<string, string>();
        var jsonLd = JsonLdArticle.Find(document.JsonLd);
        var metas = document.Metas.ToLookup(meta => meta.Key, meta => meta.Content);
        string? Meta(params string[] keys) => keys.Select(key => metas[key].FirstOrDefault(content => content.Length > 0)).FirstOrDefault(content => content is not null);

        var site = (jsonLd.Text("publisher") ?? Meta("og:site_name")) is { } name && InertText.Of(WebUtility.HtmlDecode(name)) is { Length: > 0 } inert ? inert : null;
        var domain = Uri.TryCreate(request.Url, UriKind.Absolute, out var url) ? Domain(url) : null;
        var publisher = site is null && domain is null ? null : new Publisher(site, domain);
        var language = document.HtmlLanguage ?? Meta("og:locale")?.Replace('_', '-');
        var (headline, block) = rules?.Headline is { } ruled ? (ruled.Text, ruled.Index) : HeadlineChoice.Of(document, PageNames.Of(document, jsonLd, metas, site, domain), request.Feed, origins);
        var (published, modified) = PageDates.Of(document, jsonLd, request, block, language);
        var (authors, author) = rules?.Authors is { Count: > 0 } known ? (PageAuthors.Named(known, publisher), SourceRule) : PageAuthors.Of(document, jsonLd, metas, block, publisher);
        published = rules?.Published is not { } date ? published : PageDates.Of(date, SourceRule, request, language) ?? published;
        Note("headline", rules?.Headline is null ? null : SourceRule);
        Note("publishedAt", published?.Origin);
        Note("modifiedAt", modified?.Origin);
        Note("authors", authors.Count > 0 ? author : null);
        return new PageMetadata
        {
            Headline = headline,
            HeadlineBlock = block,
            Description = Meta("og:description", "description"),
            Authors = authors,
            SiteAuthor = PageAuthors.Site(jsonLd, metas),
            PublishedAt = published?.Value,
            ModifiedAt = modified?.Value,
            DeclaredLanguage = language,
            CanonicalUrl = document.Links.Where(link => link.Rel == "canonical").Select(link => Absolute(document.BaseUrl, link.Href)).FirstOrDefault(),
            Publisher = publisher,
            Section = (jsonLd.Text("articleSection") ?? Meta("article:section")) is { } section ? InertText.Of(section) : null,
            Keywords = [.. jsonLd.Values("keywords").Concat(metas["keywords"]).SelectMany(words => words.Split(',')).Select(InertText.Of).Where(word => word.Length > 0).Distinct()],
            Images = Meta("og:image") is { } image && Absolute(document.BaseUrl, image) is { } address ? [new ArticleImage(address, null, null)] : [],
            Access = AccessOf(jsonLd.Text("isAccessibleForFree"), Meta("article:content_tier")),
            Origins = origins,
        };

        void Note(string field, string? origin)
        {
            if (origin is not null)
            {
                origins[field] = origin;
            }
        }
    }

    /// <summary>schema.org <c>isAccessibleForFree</c>, else Facebook's <c>article:content_tier</c>; a metered page may be either.</summary>
    private static Access AccessOf(string? isFree, string? tier) => (isFree ?? tier)?.ToUpperInvariant() switch
    {
        "TRUE" or "HTTP://SCHEMA.ORG/TRUE" or "HTTPS://SCHEMA.ORG/TRUE" or "FREE" => Access.Free,
        "FALSE" or "HTTP://SCHEMA.ORG/FALSE" or "HTTPS://SCHEMA.ORG/FALSE" or "LOCKED" => Access.Paywalled,
        _ => Access.Unknown,
    };

    private const string SourceRule = "source rule";

    private static string? Absolute(Uri? page, string href) =>
        Uri.TryCreate(href, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal) ? absolute.AbsoluteUri
        : page is not null && Uri.TryCreate(page, href, out var resolved) ? resolved.AbsoluteUri : null;

    private static string? Domain(Uri url) =>
        url.Host.Length == 0 ? null : url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
}
