using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>Reads what a page says about itself: JSON-LD first, then Open Graph and meta, then what the page shows.</summary>
public static class MetadataReader
{
    public static PageMetadata Read(Document document, ReadRequest request)
    {
        var origins = new Dictionary<string, string>();
        var jsonLd = JsonLdArticle.Find(document.JsonLd);
        var metas = document.Metas.ToLookup(meta => meta.Key, meta => meta.Content);
        string? Meta(params string[] keys) => keys.Select(key => metas[key].FirstOrDefault(content => content.Length > 0)).FirstOrDefault(content => content is not null);

        var site = jsonLd.Text("publisher") ?? Meta("og:site_name");
        var domain = Uri.TryCreate(request.Url, UriKind.Absolute, out var url) ? Domain(url) : null;
        var publisher = site is null && domain is null ? null : new Publisher(site, domain);
        var language = document.HtmlLanguage ?? Meta("og:locale")?.Replace('_', '-');
        var (headline, block) = HeadlineChoice.Of(document, PageNames.Of(document, jsonLd, metas, site, domain), request.Feed, origins);
        var (published, modified) = PageDates.Of(document, jsonLd, request, block, language);
        var (authors, author) = PageAuthors.Of(document, jsonLd, metas, block, publisher);
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
            Section = jsonLd.Text("articleSection") ?? Meta("article:section"),
            Keywords = [.. jsonLd.Values("keywords").Concat(metas["keywords"]).SelectMany(words => words.Split(',')).Select(InertText.Of).Where(word => word.Length > 0).Distinct()],
            Images = Meta("og:image") is { } image && Absolute(document.BaseUrl, image) is { } address ? [new ArticleImage(address, null, null)] : [],
            Access = jsonLd.Text("isAccessibleForFree")?.ToUpperInvariant() switch { "TRUE" => Access.Free, "FALSE" => Access.Paywalled, _ => Access.Unknown },
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

    private static string? Absolute(Uri? page, string href) =>
        Uri.TryCreate(href, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal) ? absolute.AbsoluteUri
        : page is not null && Uri.TryCreate(page, href, out var resolved) ? resolved.AbsoluteUri : null;

    private static string? Domain(Uri url) =>
        url.Host.Length == 0 ? null : url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
}
