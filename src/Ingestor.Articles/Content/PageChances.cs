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

    /// <summary>A first look surer than this either way stands: a second changed no measure of the corpus there, on sites it had not seen.</summary>
    private const float Unlikely = 0.03f;
    private const float Certain = 0.97f;

    private static readonly BoostedTrees Classifier = new("Content/Data/block-classifier.txt", BlockSignals.Names);
    private static readonly BoostedTrees SecondLook = new("Content/Data/block-context-classifier.txt", [.. BlockSignals.Names, .. ContextSignals.Names]);

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

        using var doubtful = new PooledList<int>(Chances.Length);
        using var signals = new PooledList<float>(Chances.Length * BlockSignals.Names.Count / 4);
        First(doubtful, signals);
        Second(doubtful.Items, signals.Items);
    }

    /// <summary>What the page's boxes hold.</summary>
    public PageShape Shape => _signals.Page;

    /// <summary>The heading that repeats most of the page's title; -1 when none does.</summary>
    public int TitleBlock => _signals.TitleBlock;

    /// <summary>By block index, 0 to 1; all 0 in plain text, which has no elements to tell by.</summary>
    public float[] Chances { get; }

    /// <summary>Each block by itself; those whose chance leaves a doubt are noted, with their signals.</summary>
    private void First(PooledList<int> doubtful, PooledList<float> signals)
    {
        Span<float> values = stackalloc float[BlockSignals.Names.Count];
        for (var block = 0; block < Chances.Length; block++)
        {
            if (IsSideLink(_signals.Page.Document.Blocks[block]) || IsTime(_signals.Page.Document.Blocks[block]))
            {
                continue;
            }

            _signals.Fill(block, values);
            Chances[block] = Classifier.Chance(values);
            if (Chances[block] is > Unlikely and < Certain)
            {
                doubtful.Add(block);
                signals.Add(values);
            }
        }
    }

    /// <summary>The doubtful ones again, by what the first look says of the blocks around them.</summary>
    private void Second(ReadOnlySpan<int> doubtful, ReadOnlySpan<float> signals)
    {
        var context = new ContextSignals(_signals.Page, [.. Chances]);
        var width = BlockSignals.Names.Count;
        Span<float> values = stackalloc float[width + ContextSignals.Names.Count];
        for (var i = 0; i < doubtful.Length; i++)
        {
            signals.Slice(i * width, width).CopyTo(values);
            context.Fill(doubtful[i], values[width..]);
            Chances[doubtful[i]] = SecondLook.Chance(values);
        }
    }

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
