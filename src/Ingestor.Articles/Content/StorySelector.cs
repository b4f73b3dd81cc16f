using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata;
using Ingestor.Articles.Rules;

namespace Ingestor.Articles.Content;

/// <summary>Chooses the blocks of the story: a learned chance for each block, then what only the whole page can tell.</summary>
public static class StorySelector
{
    internal static Story Select(Document document, PageChances page, PageMetadata metadata, RuledPage? rules) =>
        document.Kind == DocumentKind.PlainText ? PlainTextStory.Select(document) : SelectHtml(document, page, metadata, rules);

    private static Story SelectHtml(Document document, PageChances page, PageMetadata metadata, RuledPage? rules)
    {
        var headline = document.Blocks.FirstOrDefault(block => block.Index == metadata.HeadlineBlock);
        var story = StoryBlocks.Choose(document, page, metadata.HeadlineBlock, rules);
        var copies = RepeatedText.In(document, story);
        foreach (var copy in copies)
        {
            story[copy] = false;
        }

        var beside = StorySurroundings.Of(document, story, metadata);
        var subheadline = rules?.Subheadline?.Index ?? Subheadline.Of(document, story, metadata);
        var lines = new List<StoryLine>();
        var captions = new List<string>();
        var removed = new List<RemovedText>();
        foreach (var block in document.Blocks)
        {
            if (block.Index == metadata.HeadlineBlock || block.Index == subheadline)
            {
                continue;
            }

            if (rules?.IsRemoved(block) == true)
            {
                removed.Add(new RemovedText(block.Text, "source.remove", "the source's rules take it out"));
            }
            else if (story[block.Index])
            {
                lines.Add(new StoryLine(block.Text, block.Kind, block.Index, Chance: page.Chances[block.Index]));
            }
            else if (copies.Contains(block.Index))
            {
                removed.Add(new RemovedText(block.Text, "content.repeated", "the story says it elsewhere on the page"));
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

        return new Story(headline?.Text, subheadline < 0 ? null : document.Blocks[subheadline].Text, lines, captions, removed) { Pictures = StoryPictures.Of(document, beside.First, beside.Last) };
    }
}
