using System.Text.Json.Nodes;
using Ingestor.Articles.Credits;

namespace Ingestor.Articles.Standards;

/// <summary>An article as schema.org NewsArticle in JSON-LD. Pure.</summary>
/// <remarks>A role that schema.org has no property for is a <c>Role</c> object with <c>roleName</c> inside <c>contributor</c> (schema.org, "Introducing Role").</remarks>
public static class NewsArticleJsonLd
{
    public static JsonObject Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var item = new JsonObject { ["@context"] = "https://schema.org", ["@type"] = "NewsArticle", ["headline"] = article.Headline };
        item.Put("alternativeHeadline", article.Subheadline);
        item.Put("url", article.Url);
        item.Put("mainEntityOfPage", article.CanonicalUrl);
        item.Put("datePublished", article.PublishedAt);
        item.Put("dateModified", article.ModifiedAt);
        item.Put("inLanguage", article.Language.Declared ?? article.Language.Detected);
        item.Put("dateline", article.Dateline?.Raw.Trim(' ', '-', '–', '—'));
        item.Put("locationCreated", (article.Dateline?.Places ?? []).Select(place => (JsonNode)Place(place)));
        item.Put("creditText", article.Byline);
        foreach (var property in article.Credits.GroupBy(credit => RoleTerms.Of(credit.Role).Schema))
        {
            item.Put(property.Key, property.Select(credit => (JsonNode)Party(credit, property.Key)).Concat(Originators(article, property.Key)));
        }

        if (article.Credits.All(credit => RoleTerms.Of(credit.Role).Schema != SourceOrganization))
        {
            item.Put(SourceOrganization, Originators(article, SourceOrganization));
        }

        item.Put("publisher", Publisher(article.Publisher));
        item.Put("articleSection", article.Section);
        item.Put("keywords", article.Keywords.Select(keyword => (JsonNode)keyword));
        item.Put("image", article.Images.Select(image => (JsonNode)Picture(image)));
        if (article.Access != Access.Unknown)
        {
            item["isAccessibleForFree"] = article.Access == Access.Free;
        }

        item["wordCount"] = article.Body.Words;
        item["articleBody"] = article.Body.Text;
        return item;
    }

    private const string SourceOrganization = "sourceOrganization";

    private static IEnumerable<JsonNode> Originators(Article article, string property) =>
        property == SourceOrganization && article.Agency is { } agency && !article.Credits.Any(credit => credit.Role == CreditRole.Source && credit.Name == agency.Name)
            ? [Organization(agency.Name)]
            : [];

    private static JsonObject Party(Credit credit, string property)
    {
        var party = credit.Kind == CreditKind.Organization ? Organization(credit.Name) : new JsonObject { ["@type"] = "Person", ["name"] = credit.Name };
        party.Put("email", credit.Email);
        party.Put(credit.Kind == CreditKind.Organization ? "location" : "workLocation", credit.Location is null ? null : Place(credit.Location));
        party.Put("affiliation", credit.Organization is null ? null : Organization(credit.Organization));
        return RoleTerms.Of(credit.Role).Wrap
            ? new JsonObject { ["@type"] = "Role", ["roleName"] = CreditRoles.Name(credit.Role), [property] = party }
            : party;
    }

    private static JsonObject Organization(string name) => new() { ["@type"] = "Organization", ["name"] = name };

    private static JsonObject Place(string name) => new() { ["@type"] = "Place", ["name"] = name };

    private static JsonObject? Publisher(Publisher? publisher)
    {
        if ((publisher?.Name ?? publisher?.Domain) is not { } name)
        {
            return null;
        }

        var organization = Organization(name);
        organization.Put("url", publisher?.Domain is { } domain ? $"https://{domain}" : null);
        return organization;
    }

    private static JsonObject Picture(ArticleImage image)
    {
        var picture = new JsonObject { ["@type"] = "ImageObject" };
        picture.Put("url", image.Url);
        picture.Put("caption", image.Caption);
        picture.Put("creditText", image.Credit);
        return picture;
    }
}
