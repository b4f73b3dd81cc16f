using System.Net;
using Ingestor.Articles.Content;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Rules;

namespace Ingestor.Articles.Metadata;

/// <summary>Reads what a page says about itself and what it shows: every field the likeliest of all that is offered, with its origin.</summary>
public static class MetadataReader
{
    private const string SourceRule = "source rule";

    internal static PageMetadata Read(Document document, PageChances page, ReadRequest request, RuledPage? rules)
    {
        var jsonLd = JsonLdArticle.Find(document.JsonLd);
        var metas = document.Metas.ToLookup(meta => meta.Key, meta => meta.Content);
        string? Meta(params string[] keys) => keys.Select(key => metas[key].FirstOrDefault(content => content.Length > 0)).FirstOrDefault(content => content is not null);

        var address = PageAddress.Of(request.Url);
        var publisher = PublisherOf(jsonLd.Text("publisher") ?? Meta("og:site_name"), address);
        var language = document.HtmlLanguage ?? Meta("og:locale")?.Replace('_', '-');
        var headline = rules?.Headline is { } ruled ? (ruled.Text, ruled.Index, SourceRule) : HeadlineChoice.Of(document, page, jsonLd, publisher, request.Feed);
        var places = PagePlaces.Of(document, page, headline?.Block ?? -1);
        var dates = PageDates.Of(jsonLd, places, request, address, language);
        var published = rules?.Published is { } date && PageDates.Of(date, address, language) is { } known ? (known, SourceRule) : dates.Published;
        var authors = rules?.Authors is { Count: > 0 } bylines ? PageAuthors.Of(bylines, SourceRule) : PageAuthors.Of(jsonLd, places, publisher, headline?.Text);
        return new PageMetadata
        {
            Headline = headline?.Text,
            HeadlineBlock = headline?.Block ?? -1,
            Description = Meta("og:description", "description"),
            Authors = authors.Names,
            AuthorFields = authors.Fields,
            PublishedAt = published?.Value,
            ModifiedAt = dates.Modified?.Value,
            DeclaredLanguage = language,
            CanonicalUrl = document.Links.Where(link => link.Rel == "canonical").Select(link => Absolute(document.BaseUrl, link.Href)).FirstOrDefault(),
            Publisher = publisher,
            Section = (jsonLd.Text("articleSection") ?? Meta("article:section")) is { } section ? InertText.Of(section) : null,
            Keywords = [.. jsonLd.Values("keywords").Concat(metas["keywords"]).SelectMany(words => words.Split(',')).Select(InertText.Of).Where(word => word.Length > 0).Distinct()],
            Images = Meta("og:image") is { } image && Absolute(document.BaseUrl, image) is { } picture ? [new ArticleImage(picture, null, null)] : [],
            Access = AccessOf(jsonLd.Text("isAccessibleForFree"), Meta("article:content_tier")),
            Origins = Origins(("headline", headline?.Origin), ("publishedAt", published?.Origin), ("modifiedAt", dates.Modified?.Origin), ("authors", authors.Origin)),
        };
    }

    private static Publisher? PublisherOf(string? declared, PageAddress address)
    {
        var name = declared is not null && InertText.Of(WebUtility.HtmlDecode(declared)) is { Length: > 0 } inert ? inert : null;
        return name is null && address.Domain is null ? null : new Publisher(name, address.Domain);
    }

    private static Dictionary<string, string> Origins(params ReadOnlySpan<(string Field, string? Origin)> fields)
    {
        var origins = new Dictionary<string, string>();
        foreach (var (field, origin) in fields)
        {
            if (origin is not null)
            {
                origins[field] = origin;
            }
        }

        return origins;
    }

    /// <summary>schema.org <c>isAccessibleForFree</c>, else Facebook's <c>article:content_tier</c>; a metered page may be either.</summary>
    private static Access AccessOf(string? isFree, string? tier) => (isFree ?? tier)?.ToUpperInvariant() switch
    {
        "TRUE" or "HTTP://SCHEMA.ORG/TRUE" or "HTTPS://SCHEMA.ORG/TRUE" or "FREE" => Access.Free,
        "FALSE" or "HTTP://SCHEMA.ORG/FALSE" or "HTTPS://SCHEMA.ORG/FALSE" or "LOCKED" => Access.Paywalled,
        _ => Access.Unknown,
    };

    private static string? Absolute(Uri? page, string href) =>
        Uri.TryCreate(href, UriKind.Absolute, out var absolute) && absolute.Scheme.StartsWith("http", StringComparison.Ordinal) ? absolute.AbsoluteUri
        : page is not null && Uri.TryCreate(page, href, out var resolved) ? resolved.AbsoluteUri : null;
}
