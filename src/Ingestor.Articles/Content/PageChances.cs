using System.Globalization;
using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content;

/// <summary>The learned chance of each block of a page, and words for why a block is not the story.</summary>
internal sealed class PageChances
{
    private const int NearMark = 4;

    /// <summary>Marks worth naming to an editor, most telling first.</summary>
    private static readonly int[] Telling = [.. new[]
    {
        "comment", "related", "newsletter", "consent", "ad", "share", "author", "tags", "caption", "nav", "footer", "aside", "social.post", "faq", "event", "widget", "hidden", "meta", "form", "video", "image", "header",
    }.Select(ElementMarks.IndexOf)];

    private readonly BlockSignals _signals;

    public PageChances(Document document)
    {
        _signals = new BlockSignals(document);
        Chances = new float[document.Blocks.Count];
        Span<float> values = stackalloc float[BlockSignals.Names.Count];
        for (var block = 0; block < Chances.Length; block++)
        {
            _signals.Fill(block, values);
            Chances[block] = BlockClassifier.Instance.Chance(values);
        }
    }

    /// <summary>By block index, 0 to 1.</summary>
    public float[] Chances { get; }

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
