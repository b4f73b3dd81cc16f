using System.Globalization;
using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content;

/// <summary>The learned chance of each block of a page, and words for why a block is not the story.</summary>
internal sealed class PageChances
{
    private const int NearMark = 4;
    private const float SideLinkShare = 0.9f;
    private const int SideLinkWords = 4;
    private const int SideDistance = 8;

    private static readonly BoostedTrees Classifier = new("Content/Data/block-classifier.txt", BlockSignals.Names);

    private static readonly int[] Sides = [.. new[] { "nav", "footer", "aside", "header" }.Select(ElementMarks.IndexOf)];

    /// <summary>Marks worth naming to an editor, most telling first.</summary>
    private static readonly int[] Telling = [.. new[]
    {
        "comment", "related", "newsletter", "consent", "legal", "ad", "share", "author", "tags", "caption", "nav", "footer", "aside", "social.post", "faq", "event", "widget", "hidden", "meta", "form", "video", "image", "header",
    }.Select(ElementMarks.IndexOf)];

    /// <summary>Boxes that never hold the story, unless they hold its headline: then their names are the whole page's.</summary>
    private static readonly int[] Apart = [.. new[] { "caption", "comment", "consent" }.Select(ElementMarks.IndexOf)];

    private readonly BlockSignals _signals;

    public PageChances(Document document)
    {
        _signals = new BlockSignals(document);
        Chances = new float[document.Blocks.Count];
        if (document.Kind == DocumentKind.PlainText)
        {
            return;
        }

        Span<float> values = stackalloc float[BlockSignals.Names.Count];
        for (var block = 0; block < Chances.Length; block++)
        {
            if (IsSideLink(document.Blocks[block]) || IsTime(document.Blocks[block]))
            {
                continue;
            }

            _signals.Fill(block, values);
            Chances[block] = Classifier.Chance(values);
        }
    }

    /// <summary>What the page's boxes hold.</summary>
    public PageShape Shape => _signals.Page;

    /// <summary>The heading that repeats most of the page's title; -1 when none does.</summary>
    public int TitleBlock => _signals.TitleBlock;

    /// <summary>By block index, 0 to 1; all 0 in plain text, which has no elements to tell by.</summary>
    public float[] Chances { get; }

    /// <summary>Whether the block stands in a box that its name keeps apart from any story.</summary>
    public bool IsApart(Block block)
    {
        var page = _signals.Page;
        var story = TitleBlock < 0 ? page.MainBox : page.Document.Blocks[TitleBlock].Element;
        return Array.Exists(Apart, mark => page.Distance(block.Element, mark) is < PageShape.Far and var levels && levels < page.LevelsToCommon(story, block.Element));
    }

    /// <summary>A few linked words in or beside a page's navigation, two blocks in five: the classifier refuses all but one in four thousand, as cross-validation showed.</summary>
    private bool IsSideLink(Block block)
    {
        var text = _signals.Page.Texts[block.Index];
        return text.Words <= SideLinkWords && text.LinkShare > SideLinkShare && Array.Exists(Sides, side => _signals.Page.Distance(block.Element, side) <= SideDistance);
    }

    /// <summary>Nothing but the page's own <c>time</c> elements is data about the story.</summary>
    private bool IsTime(Block block)
    {
        foreach (var run in block.Runs)
        {
            if (run.Element < 0 || _signals.Page.Document.Elements[run.Element].Tag != "time")
            {
                return false;
            }
        }

        return true;
    }

    public RemovedText Reason(Block block)
    {
        var chance = Chances[block.Index].ToString("0.00", CultureInfo.InvariantCulture);
        var mark = Array.Find(Telling, mark => _signals.Page.Distance(block.Element, mark) <= NearMark);
        return block.Kind == BlockKind.Caption ? new RemovedText(block.Text, "content.caption", $"a picture's caption, kept with the images (chance {chance})")
            : Array.Exists(Telling, near => _signals.Page.Distance(block.Element, near) <= NearMark) ? new RemovedText(block.Text, "content.marked", $"stands in an element marked '{ElementMarks.NameOf(mark)}' (chance {chance})")
            : block.LinkLength * 2 > block.Text.Length ? new RemovedText(block.Text, "content.links", $"mostly links (chance {chance})")
            : new RemovedText(block.Text, "content.apart", $"its shape and place are not the story's (chance {chance})");
    }
}
