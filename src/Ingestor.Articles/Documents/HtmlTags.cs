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

    /// <summary>Elements whose text a reader of the page never sees, or sees as a control.</summary>
    public static readonly FrozenSet<string> Silent = new[]
    {
        "applet", "audio", "canvas", "embed", "head", "iframe", "math", "noframes", "noscript", "object", "option", "script", "select", "style", "svg",
        "template", "textarea", "title", "video",
    }.ToFrozenSet();

    /// <summary>Attributes that later stages ask for.</summary>
    public static readonly FrozenSet<string> KeptAttributes = new[]
    {
        "alt", "aria-label", "content", "datetime", "data-datetime", "data-src", "data-testid", "href", "itemprop", "itemscope", "itemtype", "lang", "property", "rel", "role",
        "src", "srcset", "title",
    }.ToFrozenSet();

    /// <summary>Silent elements that are passed over before parsing: their content is text or holds nothing that the head or a story needs.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Dropped = Lookup(
        ["iframe", "math", "noframes", "noscript", "script", "select", "style", "svg", "template", "textarea"]);

    /// <summary>Attributes that reach the parser: the kept ones, those that name and hide elements, and the head's.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SievedAttributes = Lookup(
        [.. KeptAttributes, "aria-hidden", "class", "hidden", "hreflang", "http-equiv", "id", "name", "style", "type", "xml:lang"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockNames = Lookup(Blocks);

    public static bool IsBlock(ReadOnlySpan<char> tag) => BlockNames.Contains(tag);

    /// <summary>Whether an element may hold its own kind; the content of the others is raw text or never holds it.</summary>
    public static bool Nests(string dropped) => dropped is "svg" or "math" or "template";

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> names) =>
        names.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
