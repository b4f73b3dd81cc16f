using Ingestor.Articles.Content;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>Where a page's blocks stand: below which marked elements, how far from the headline and from the story's ends.</summary>
internal sealed class PagePlaces
{
    private const int Reach = 60;

    private static readonly (string Name, int Mark)[] Marks = [.. new[]
    {
        "article", "main", "body", "header", "footer", "nav", "aside", "author", "meta", "comment", "related", "teaser", "post", "title", "lead", "tags", "credit", "caption", "image", "widget", "social.post", "ad", "hidden", "form", "event",
    }.Select(name => (name, ElementMarks.IndexOf(name)))];

    private readonly PageShape _shape;
    private readonly bool[] _story;

    private PagePlaces(Document document, PageShape shape, bool[] story, int headline)
    {
        (Document, _shape, _story, Headline) = (document, shape, story, headline);
        First = Array.IndexOf(story, true, Math.Max(0, headline)) is >= 0 and var first ? first : Array.IndexOf(story, true);
        Last = Array.LastIndexOf(story, true);
    }

    public Document Document { get; }

    /// <summary>The headline's block; -1 when the page shows none.</summary>
    public int Headline { get; }

    /// <summary>The story's first block behind the headline; -1 when there is no story.</summary>
    public int First { get; }

    public int Last { get; }

    public static PagePlaces Of(Document document, PageChances page, int headline) =>
        new(document, page.Shape, StoryBlocks.Choose(document, page, headline, null), headline >= 0 ? headline : page.TitleBlock);

    /// <summary>The block that holds the element's text, the next one where it has none; -1 behind the last.</summary>
    public int BlockAt(int element)
    {
        var (from, to) = (0, Document.Blocks.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = Document.Blocks[middle].Runs[^1].Element < element ? (middle + 1, to) : (from, middle);
        }

        return from < Document.Blocks.Count ? from : -1;
    }

    public bool IsStory(int block) => _story[block];

    public int Distance(int element, int mark) => _shape.Distance(Boxed(element), mark);

    /// <summary>The signals of a place; without a block all are those of a far one.</summary>
    public void Put(ref SignalRow row, int block, int element)
    {
        row.Put("since headline", block < 0 || Headline < 0 ? -Reach : Math.Clamp(block - Headline, -Reach, Reach));
        row.Put("since first", block < 0 || First < 0 ? -Reach : Math.Clamp(block - First, -Reach, Reach));
        row.Put("since last", block < 0 || Last < 0 ? Reach : Math.Clamp(block - Last, -Reach, Reach));
        row.Put("in story", block >= 0 && _story[block]);
        row.Put("length", block < 0 ? 0 : Document.Blocks[block].Text.Length);
        row.Put("links", block < 0 ? 0 : Document.Blocks[block].LinkLength / (float)Document.Blocks[block].Text.Length);
        row.Put("level", block < 0 ? 0 : Document.Blocks[block].Level);
        row.Put("alike", block < 0 ? 0 : _shape.Makes.Full(block).Blocks);
        row.Put("common", block < 0 || Headline < 0 ? PageShape.Far : _shape.LevelsToCommon(Document.Blocks[Headline].Element, Document.Blocks[block].Element));
        row.Put("to core", block < 0 ? PageShape.Far : _shape.LevelsToCommon(Document.Blocks[block].Element, _shape.CoreBox));
        var box = Boxed(element);
        foreach (var (name, mark) in Marks)
        {
            row.Put("to", name, element < 0 ? PageShape.Far : _shape.Distance(box, mark));
        }
    }

    /// <summary>The nearest ancestor, or the element itself, that the shape knows: one with text of its own.</summary>
    private int Boxed(int element)
    {
        while (element >= 0 && _shape.BoxOf(element).Blocks == 0)
        {
            element = Document.Elements[element].Parent;
        }

        return element;
    }
}
