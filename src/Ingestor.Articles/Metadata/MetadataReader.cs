using System.Globalization;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>Reads what a page says about itself: JSON-LD first, then Open Graph and meta, then what the page shows.</summary>
public static class MetadataReader
{
    private static readonly TimeSpan ClockError = TimeSpan.FromMinutes(10);

    public static PageMetadata Read(Document document, ReadRequest request)
    {
        var origins = new Dictionary<string, string>();
        var jsonLd = JsonLdArticle.Find(document.JsonLd);
        var metas = document.Metas.ToLookup(meta => meta.Key, meta => meta.Content);
        var (headline, block) = HeadlineChoice.Of(document, jsonLd, metas, request.Feed, origins);
        string? Meta(params string[] keys) => keys.Select(key => metas[key].FirstOrDefault(content => content.Length > 0)).FirstOrDefault(content => content is not null);

        DateTimeOffset? Date(string field, params (string Origin, string? Value)[] witnesses)
        {
            foreach (var (origin, value) in witnesses)
            {
                if (Parse(value) is { } date && !(date > request.RetrievedAt + ClockError))
                {
                    origins[field] = origin;
                    return date;
                }
            }

            return null;
        }

        var published = Date(
            "publishedAt",
            ("json-ld datePublished", jsonLd.Text("datePublished")),
            ("meta article:published_time", Meta("article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "parsely-pub-date")),
            ("time datetime", document.Elements.FirstOrDefault(element => element.Tag is "time" && element["datetime"] is not null)?["datetime"]));
        if (published is null && request.Feed?.Published is { } feed)
        {
            (published, origins["publishedAt"]) = (feed, "feed");
        }

        var authors = jsonLd.Values("author").Concat(metas["author"]).Concat(metas["article:author"])
            .Select(InertText.Of).Where(name => name.Length > 0 && !name.Contains("://", StringComparison.Ordinal)).Distinct().ToArray();
        var site = jsonLd.Text("publisher") ?? Meta("og:site_name");
        var domain = Uri.TryCreate(request.Url, UriKind.Absolute, out var url) ? Domain(url) : null;
        return new PageMetadata
        {
            Headline = headline,
            HeadlineBlock = block,
            Description = Meta("og:description", "description"),
            Authors = authors,
            PublishedAt = published,
            ModifiedAt = Date("modifiedAt", ("json-ld dateModified", jsonLd.Text("dateModified")), ("meta article:modified_time", Meta("article:modified_time", "og:updated_time"))),
            DeclaredLanguage = document.HtmlLanguage ?? Meta("og:locale")?.Replace('_', '-'),
            CanonicalUrl = document.Links.Where(link => link.Rel == "canonical").Select(link => Absolute(document.BaseUrl, link.Href)).FirstOrDefault(),
            Publisher = site is null && domain is null ? null : new Publisher(site, domain),
            Section = jsonLd.Text("articleSection") ?? Meta("article:section"),
            Keywords = [.. jsonLd.Values("keywords").Concat(metas["keywords"]).SelectMany(words => words.Split(',')).Select(InertText.Of).Where(word => word.Length > 0).Distinct()],
            Images = Meta("og:image") is { } image && Absolute(document.BaseUrl, image) is { } address ? [new ArticleImage(address, null, null)] : [],
            Access = jsonLd.Text("isAccessibleForFree")?.ToUpperInvariant() switch { "TRUE" => Access.Free, "FALSE" => Access.Paywalled, _ => Access.Unknown },
            Origins = origins,
        };
    }

    private static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) && date.Year > 1990 ? date : null;

    private static string? Absolute(Uri? page, string href) =>
        Uri.TryCreate(href, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal) ? absolute.AbsoluteUri
        : page is not null && Uri.TryCreate(page, href, out var resolved) ? resolved.AbsoluteUri : null;

    private static string? Domain(Uri url) =>
        url.Host.Length == 0 ? null : url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
}
