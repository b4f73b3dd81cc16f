namespace Ingestor.Articles.Documents;

/// <summary>An element whose end the walk has not reached, with what it means for a text inside.</summary>
/// <param name="Index">Place in <see cref="Document.Elements"/>; -1 outside every element.</param>
/// <param name="Block">The innermost block element, itself included; -1 for none.</param>
/// <param name="Kind">Of a text inside.</param>
/// <param name="Level">Of a heading inside which the text stands; else 0.</param>
internal readonly record struct OpenElement(HtmlTag? Tag, int Index, int Block, BlockKind Kind, int Level)
{
    public static OpenElement None { get; } = new(null, -1, -1, BlockKind.Paragraph, 0);

    public OpenElement Inner(HtmlTag tag, int index) =>
        !tag.IsBlock ? this with { Tag = tag, Index = index }
        : KindOf(tag) is var (kind, level) ? new OpenElement(tag, index, index, kind, level)
        : this with { Tag = tag, Index = index, Block = index };

    /// <returns>Null where the elements around decide.</returns>
    private static (BlockKind Kind, int Level)? KindOf(HtmlTag tag) => tag.Name switch
    {
        ['h', >= '1' and <= '6' and var level] => (BlockKind.Heading, level - '0'),
        "figcaption" or "caption" or "figure" => (BlockKind.Caption, 0),
        "li" or "dd" or "dt" => (BlockKind.ListItem, 0),
        "blockquote" => (BlockKind.Quote, 0),
        "pre" => (BlockKind.Preformatted, 0),
        "td" or "th" => (BlockKind.TableCell, 0),
        "article" or "main" or "section" or "body" => (BlockKind.Paragraph, 0),
        _ => null,
    };
}
