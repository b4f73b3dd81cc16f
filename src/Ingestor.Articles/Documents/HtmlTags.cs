using System.Collections.Frozen;

namespace Ingestor.Articles.Documents;

/// <summary>What kinds of elements there are for reading text (HTML standard, rendering section).</summary>
internal static class HtmlTags
{
    /// <summary>Elements whose borders end a run of text.</summary>
    public static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "label", "legend",
        "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }.ToFrozenSet();

    /// <summary>Blocks that end one another by rules of their own.</summary>
    public static readonly FrozenSet<string> Table = new[] { "caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr" }.ToFrozenSet();

    /// <summary>Elements whose text a reader of the page never sees, or sees as a control.</summary>
    public static readonly FrozenSet<string> Silent = new[]
    {
        "applet", "audio", "canvas", "embed", "head", "iframe", "math", "noframes", "noscript", "object", "option", "script", "select", "style", "svg",
        "template", "textarea", "title", "video",
    }.ToFrozenSet();

    /// <summary>Silent elements that are passed over before parsing: their content is text or holds nothing that a story needs. Of the head's, title and JSON-LD are set aside.</summary>
    public static readonly FrozenSet<string> Dropped = new[]
    {
        "iframe", "math", "noframes", "noscript", "script", "select", "style", "svg", "template", "textarea", "title",
    }.ToFrozenSet();

    /// <summary>Void elements (HTML standard, section 13.1.2) that end no other element.</summary>
    public static readonly FrozenSet<string> Void = new[] { "area", "base", "br", "col", "embed", "img", "input", "link", "meta", "param", "source", "wbr" }.ToFrozenSet();

    /// <summary>Phrasing elements (HTML standard, section 3.2.5.2.5) that are none of these.</summary>
    public static readonly FrozenSet<string> Inline = new[]
    {
        "a", "abbr", "amp-img", "b", "bdi", "cite", "code", "del", "em", "font", "i", "ins", "mark", "picture", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u",
    }.ToFrozenSet();

    /// <summary>Attributes that later stages ask for.</summary>
    public static readonly FrozenSet<string> KeptAttributes = new[]
    {
        "alt", "aria-label", "content", "datetime", "data-datetime", "data-src", "data-testid", "href", "itemprop", "itemscope", "itemtype", "lang", "property", "rel", "role",
        "src", "srcset", "title",
    }.ToFrozenSet();

    /// <summary>Attributes that are set aside: the kept ones, those that name and hide elements, and the head's.</summary>
    public static readonly FrozenDictionary<string, (string Name, bool IsKept)>.AlternateLookup<ReadOnlySpan<char>> SievedAttributes =
        KeptAttributes.Concat(["aria-hidden", "class", "hidden", "hreflang", "http-equiv", "id", "name", "style", "type", "xml:lang"])
            .ToFrozenDictionary(name => name, name => (name, KeptAttributes.Contains(name)), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
