using System.Net;
using HtmlAgilityPack;

namespace Ingestor.Articles.Documents;

/// <summary>What a page says about itself outside its text: title, metas, links, JSON-LD. Pages put these anywhere, so every element is offered.</summary>
internal sealed class HtmlHead
{
    private static readonly string[] MetaKeys = ["property", "name", "itemprop", "http-equiv"];

    private string? _base;

    public string? Title { get; private set; }

    public string? Language { get; private set; }

    public List<Meta> Metas { get; } = [];

    public List<Link> Links { get; } = [];

    public List<string> JsonLd { get; } = [];

    public void Take(HtmlNode node)
    {
        switch (node.Name)
        {
            case "html":
                Language ??= Statement(node.Attributes["lang"]?.Value) ?? Statement(node.Attributes["xml:lang"]?.Value);
                break;
            case "title" when Title is null:
                Title = Statement(DirectText(node));
                break;
            case "meta" when Statement(node.Attributes["content"]?.Value) is { } content:
                foreach (var key in MetaKeys)
                {
                    if (Attribute(node, key) is { } name)
                    {
                        Metas.Add(new Meta(name.Trim().ToLowerInvariant(), content));
                    }
                }

                break;
            case "link" when Attribute(node, "href") is { } href:
                Links.Add(new Link((Attribute(node, "rel") ?? "").Trim().ToLowerInvariant(), href.Trim(), Attribute(node, "type"), Attribute(node, "hreflang")));
                break;
            case "base":
                _base ??= Attribute(node, "href");
                break;
            case "script" when Attribute(node, "type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true:
                JsonLd.Add(DirectText(node));
                break;
        }
    }

    public Uri? BaseUrl(string? url)
    {
        Uri.TryCreate(url, UriKind.Absolute, out var page);
        return _base is null ? page
            : page is null ? (Uri.TryCreate(_base, UriKind.Absolute, out var absolute) ? absolute : null)
            : Uri.TryCreate(page, _base, out var resolved) ? resolved : page;
    }

    private static string? Statement(string? raw) => raw is { Length: <= DocumentLimits.Statement } ? InertText.Of(WebUtility.HtmlDecode(raw)) : null;

    private static string? Attribute(HtmlNode node, string name) =>
        node.Attributes[name]?.Value is { } value ? WebUtility.HtmlDecode(value) : null;

    private static string DirectText(HtmlNode node) =>
        string.Concat(node.ChildNodes.Where(child => child.NodeType == HtmlNodeType.Text).Select(child => ((HtmlTextNode)child).Text));
}
