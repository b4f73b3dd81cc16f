using System.Collections.Frozen;

namespace Ingestor.Articles.Documents;

/// <summary>A kind of element, and what it is to a reader of text.</summary>
internal sealed class HtmlTag(string name, int number)
{
    private static readonly FrozenDictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> Known =
        new[] { HtmlTags.Blocks, HtmlTags.Silent, HtmlTags.Dropped, HtmlTags.Void, HtmlTags.Inline }.SelectMany(names => names).Distinct()
            .Select((name, number) => new HtmlTag(name, number)).ToFrozenDictionary(tag => tag.Name, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static int KnownCount => Known.Dictionary.Count;

    /// <summary>Its place among the known ones, and the page's own behind them.</summary>
    public int Number { get; } = number;

    /// <summary>In lower case.</summary>
    public string Name { get; } = name;

    /// <summary>Its borders end a run of text.</summary>
    public bool IsBlock { get; } = HtmlTags.Blocks.Contains(name);

    /// <summary>A reader of the page never sees its text, or sees it as a control.</summary>
    public bool IsSilent { get; } = HtmlTags.Silent.Contains(name);

    /// <summary>It is passed over before parsing, content and all.</summary>
    public bool IsDropped { get; } = HtmlTags.Dropped.Contains(name);

    /// <summary>It holds nothing and changes nothing around it, so that the parser need not know of it.</summary>
    public bool IsVoid { get; } = HtmlTags.Void.Contains(name);

    /// <summary>It is laid out within a line, and its start ends nothing but, of a link, another link.</summary>
    public bool IsInline { get; } = HtmlTags.Inline.Contains(name);

    /// <summary>A block whose start the parser takes for no more than the end of a paragraph, or of its own kin.</summary>
    public bool IsPlainBlock { get; } = HtmlTags.Blocks.Contains(name) && !HtmlTags.Table.Contains(name) && name is not ("html" or "body" or "form" or "hr");

    /// <summary>It may hold its own kind; the content of the other dropped ones is raw text or never holds it.</summary>
    public bool Nests { get; } = name is "svg" or "math" or "template";

    private string? Kin { get; } = name switch
    {
        ['h', >= '1' and <= '6'] => "heading",
        "dd" or "dt" => "term",
        "li" => "item",
        _ => null,
    };

    /// <summary>Whether a plain block can start right inside this element without ending it.</summary>
    public bool Holds(HtmlTag block) => (IsBlock || IsInline) && Name is not ("p" or "hr") && (Kin is null || Kin != block.Kin);

    /// <returns>Null for a name that no list holds.</returns>
    public static HtmlTag? Find(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var tag) ? tag : null;
}
