using System.Text.Json;
using System.Text.RegularExpressions;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>The schema.org article of a page's JSON-LD, read tolerantly: graphs, arrays, trailing commas and raw control characters are common in the wild.</summary>
internal sealed partial class JsonLdArticle
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly JsonElement? _article;
    private readonly JsonElement[] _others;

    private JsonLdArticle(JsonElement? article, JsonElement[] others) => (_article, _others) = (article, others);

    public static JsonLdArticle Find(IEnumerable<string> scripts)
    {
        var nodes = scripts.SelectMany(Parse).SelectMany(Flatten).ToArray();
        var articles = nodes.Where(IsArticle).OrderByDescending(Fullness).ToArray();
        return new JsonLdArticle(articles.Length == 0 ? null : articles[0], [.. nodes.Where(node => !IsArticle(node))]);
    }

    /// <summary>The property's text: a string, or the name (or @value, url) of an object; the first of an array.</summary>
    public string? Text(string property) => Values(property).FirstOrDefault();

    public IEnumerable<string> Values(string property) => Values(_article, property);

    /// <summary>The property's text on a node that is no article: the page itself, a video.</summary>
    public string? ElsewhereText(string property) => _others.SelectMany(node => Values(node, property)).FirstOrDefault();

    /// <summary>A story of a news page, not just any article.</summary>
    public bool IsNews => Values("@type").Any(type => type.EndsWith("NewsArticle", StringComparison.Ordinal) || type is "LiveBlogPosting");

    /// <summary>Whom the article's property names; a reference (<c>@id</c>) stands for the node of that id.</summary>
    public IEnumerable<JsonLdAgent> Agents(string property) => Agents(_article, property);

    /// <summary>Whom the nodes name that stand for the page itself; a picture's or a comment's author wrote no story.</summary>
    public IEnumerable<JsonLdAgent> PageAgents(string property) => _others.Where(IsPage).SelectMany(node => Agents(node, property));

    private IEnumerable<JsonLdAgent> Agents(JsonElement? node, string property) =>
        node is { } known && known.TryGetProperty(property, out var value) ? Agents(value) : [];

    private IEnumerable<JsonLdAgent> Agents(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [new JsonLdAgent(value.GetString()!, false)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Agents),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Texts(name).Select(text => new JsonLdAgent(text, IsOrganization(value))),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && Named(id.GetString()!) is { } named =>
            Texts(named.GetProperty("name")).Select(text => new JsonLdAgent(text, IsOrganization(named))),
        _ => [],
    };

    private JsonElement? Named(string id)
    {
        foreach (var node in _others)
        {
            if (node.TryGetProperty("@id", out var own) && own.ValueKind == JsonValueKind.String && own.ValueEquals(id) && node.TryGetProperty("name", out _))
            {
                return node;
            }
        }

        return null;
    }

    private static bool IsPage(JsonElement node) =>
        node.TryGetProperty("@type", out var type) && Texts(type).Any(name => name.EndsWith("Page", StringComparison.Ordinal) || name is "CreativeWork" or "Blog" or "WebSite" or "Recipe" or "HowTo" or "Posting");

    private static bool IsOrganization(JsonElement node) =>
        node.TryGetProperty("@type", out var type) && Texts(type).Any(name => name.EndsWith("Organization", StringComparison.Ordinal));

    private static IEnumerable<string> Values(JsonElement? node, string property) =>
        node is { } known && known.TryGetProperty(property, out var value) ? Texts(value).Where(text => text.Length <= DocumentLimits.Statement && !string.IsNullOrWhiteSpace(text)) : [];

    /// <summary>Of several articles on a page the one that says most about itself is the page's own.</summary>
    private static int Fullness(JsonElement node) => Telling.Count(property => node.TryGetProperty(property, out _));

    private static readonly string[] Telling = ["headline", "datePublished", "author", "articleBody", "mainEntityOfPage"];

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => Texts(name),
        JsonValueKind.Object when value.TryGetProperty("@value", out var inner) => Texts(inner),
        JsonValueKind.Object when value.TryGetProperty("url", out var url) => Texts(url),
        _ => [],
    };

    private static IEnumerable<JsonElement> Parse(string script)
    {
        var json = JsonHalfPairs.Replaced(Controls().Replace(script, " ")).Trim().TrimEnd(';');
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return [document.RootElement.Clone()];
        }
        catch (JsonException)
        {
            return JsonLdSalvage.Of(json) is { } saved ? [saved] : [];
        }
    }

    private static IEnumerable<JsonElement> Flatten(JsonElement node)
    {
        switch (node.ValueKind)
        {
            case JsonValueKind.Array:
                return node.EnumerateArray().SelectMany(Flatten);
            case JsonValueKind.Object:
                var inner = node.TryGetProperty("@graph", out var graph) ? Flatten(graph) : [];
                var main = node.TryGetProperty("mainEntity", out var entity) ? Flatten(entity) : [];
                return [node, .. inner, .. main];
            default:
                return [];
        }
    }

    private static bool IsArticle(JsonElement node) =>
        node.TryGetProperty("@type", out var type)
        && Texts(type).Any(name => name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report");

    [GeneratedRegex("[\u0000-\u001F]|<!--|-->|<!\\[CDATA\\[|\\]\\]>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Controls();
}
