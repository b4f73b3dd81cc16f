using System.Text.Json.Nodes;
using Ingestor.Articles.Credits;

namespace Ingestor.Articles.Standards;

/// <summary>An article as a ninjs 3.1 item (IPTC, News in JSON). Pure.</summary>
/// <remarks>
/// Credits go to <c>infoSources</c>: ninjs' <c>people</c> and <c>organisations</c> are what the story is about. The raw credit lines have no field
/// in any ninjs version and stay in our own contract.
/// </remarks>
public static class NinjsItem
{
    public static JsonObject Of(Article article, ItemIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(identity);
        var item = new JsonObject
        {
            ["uri"] = identity.Uri,
            ["standard"] = new JsonObject { ["name"] = "ninjs", ["version"] = "3.1" },
            ["type"] = "text",
            ["version"] = identity.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["pubStatus"] = identity.PubStatus,
        };
        item.Put("firstCreated", identity.FirstCreated);
        item.Put("versionCreated", identity.VersionCreated);
        item.Put("contentCreated", article.PublishedAt);
        item.Put("language", article.Language.Declared ?? article.Language.Detected);
        item.Put("headlines", Headlines(article));
        item.Put("by", article.Byline);
        item.Put("located", article.Dateline is { Places.Count: > 0 } dateline ? string.Join("/", dateline.Places) : null);
        item.Put("edNote", article.Mark?.Raw);
        item.Put("copyrightHolder", article.Credits.FirstOrDefault(credit => credit.Role == CreditRole.Copyright)?.Name);
        item.Put("infoSources", InfoSources(article));
        item.Put("keywords", article.Keywords.Select(keyword => (JsonNode)keyword));
        item["bodies"] = new JsonArray(new JsonObject
        {
            ["role"] = "main",
            ["contentType"] = "text/plain",
            ["charCount"] = article.Body.Text.Length,
            ["wordCount"] = article.Body.Words,
            ["value"] = article.Body.Text,
        });
        item.Put("altIds", AltIds(article));
        item.Put("associations", article.Images.Select((image, at) => (JsonNode)Picture(image, at)));
        return item;
    }

    private static IEnumerable<JsonNode> Headlines(Article article)
    {
        yield return new JsonObject { ["role"] = "main", ["value"] = article.Headline };
        if (article.Subheadline is { Length: > 0 } subheadline)
        {
            yield return new JsonObject { ["role"] = "sub", ["value"] = subheadline };
        }
    }

    /// <summary>One entry a credit, then the agency as originator and the publisher as distributor.</summary>
    private static IEnumerable<JsonNode> InfoSources(Article article)
    {
        foreach (var credit in article.Credits.Where(credit => credit.Role != CreditRole.Copyright))
        {
            var source = new JsonObject { ["name"] = credit.Name, ["role"] = RoleTerms.Uri(credit) };
            source.Put("literal", RoleTerms.Of(credit.Role).Exact ? null : CreditRoles.Name(credit.Role));
            yield return source;
        }

        if (article.Agency is { } agency)
        {
            yield return new JsonObject { ["name"] = agency.Name, ["role"] = RoleTerms.Scheme + "origcont", ["literal"] = agency.Id };
        }

        if (article.Publisher is { } publisher && (publisher.Name ?? publisher.Domain) is { } name)
        {
            yield return new JsonObject { ["name"] = name, ["role"] = RoleTerms.Scheme + "distributor" };
        }
    }

    private static IEnumerable<JsonNode> AltIds(Article article) =>
        new[] { ("canonical", article.CanonicalUrl), ("url", article.Url) }
            .Where(id => id.Item2 is not null)
            .Select(id => (JsonNode)new JsonObject { ["role"] = id.Item1, ["value"] = id.Item2 });

    private static JsonObject Picture(ArticleImage image, int at)
    {
        var picture = new JsonObject { ["name"] = $"picture-{at + 1}", ["type"] = "picture" };
        picture.Put("uri", image.Url);
        picture.Put("by", image.Credit);
        picture.Put("descriptions", image.Caption is null ? [] : [new JsonObject { ["role"] = "caption", ["value"] = image.Caption }]);
        return picture;
    }
}
