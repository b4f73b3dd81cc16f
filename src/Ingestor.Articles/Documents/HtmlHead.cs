using System.Net;

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

    public void Take(HtmlElement element)
    {
        switch (element.Tag.Name)
        {
            case "html":
                Language ??= Statement(element["lang"]) ?? Statement(element["xml:lang"]);
                break;
            case "meta" when Statement(element["content"]) is { } content:
                foreach (var key in MetaKeys)
                {
                    if (element[key] is { } name)
                    {
                        Metas.Add(new Meta(name.Trim().ToLowerInvariant(), content));
                    }
                }

                break;
            case "link" when element["href"] is { } href:
                Links.Add(new Link((element["rel"] ?? "").Trim().ToLowerInvariant(), href.Trim(), element["type"], element["hreflang"]));
                break;
            case "base":
                _base ??= element["href"];
                break;
        }
    }

    /// <param name="content">Of a title or a JSON-LD script, as it stands in the page.</param>
    public void Take(HtmlTag tag, ReadOnlySpan<char> content)
    {
        if (tag.Name is "script")
        {
            JsonLd.Add(content.ToString());
        }
        else
        {
            Title ??= Statement(WebUtility.HtmlDecode(content.ToString()));
        }
    }

    public Uri? BaseUrl(string? url)
    {
        Uri.TryCreate(url, UriKind.Absolute, out var page);
        return _base is null ? page
            : page is null ? (Uri.TryCreate(_base, UriKind.Absolute, out var absolute) ? absolute : null)
            : Uri.TryCreate(page, _base, out var resolved) ? resolved : page;
    }

    private static string? Statement(string? text) => text is { Length: <= DocumentLimits.Statement } ? InertText.Of(text) : null;
}
