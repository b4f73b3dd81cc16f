using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata;

namespace Ingestor.Articles.Content;

/// <summary>Chooses the blocks of the story: a learned chance for each block, then what only the whole page can tell.</summary>
public static class StorySelector
{
    public static Story Select(Document document, PageMetadata metadata) =>
        document.Kind == DocumentKind.PlainText ? PlainTextStory.Select(document) : SelectHtml(document, metadata);

    private static Story SelectHtml(Document document, PageMetadata metadata)
    {
        var headline = document.Blocks.FirstOrDefault(block => block.Index == metadata.HeadlineBlock);
        var page = new PageChances(document);
        var story = StoryBlocks.Choose(document, page.Chances, metadata.HeadlineBlock);
        var beside = StorySurroundings.Of(document, story, metadata);
        var subheadline = Subheadline.Of(document, story, metadata);
        var lines = new List<StoryLine>();
        var captions = new List<string>();
        var removed = new List<RemovedText>();
        foreach (var block in document.Blocks)
        {
            if (block.Index == metadata.HeadlineBlock || block.Index == subheadline)
            {
                continue;
            }

            if (story[block.Index])
            {
                lines.Add(new StoryLine(block.Text, block.Kind, block.Index));
            }
            else if (beside.HasCredit(block.Index))
            {
                lines.Add(new StoryLine(block.Text, block.Kind, block.Index, IsBeside: true));
            }
            else if (beside.Holds(block.Index))
            {
                removed.Add(page.Reason(block));
                captions.AddRange(beside.IsCaption(block.Index) ? [block.Text] : []);
            }
        }

        return new Story(headline?.Text, subheadline < 0 ? null : document.Blocks[subheadline].Text, lines, captions, removed);
    }
}
