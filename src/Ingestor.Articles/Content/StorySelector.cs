using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata;

namespace Ingestor.Articles.Content;

/// <summary>Chooses the blocks of the story: the innermost element that holds most of the page's prose, less the boxes in it that are marked as furniture.</summary>
public static class StorySelector
{
    /// <summary>Share of the page's prose that the story's container must hold: below it, split bodies lose their parts.</summary>
    private const double ContainerShare = 0.7;

    private const int ProseLength = 80;

    public static Story Select(Document document, PageMetadata metadata) =>
        document.Kind == DocumentKind.PlainText ? PlainTextStory.Select(document) : SelectHtml(document, metadata);

    private static Story SelectHtml(Document document, PageMetadata metadata)
    {
        var marks = document.Blocks.Select(block => MarkOf(document, block)).ToArray();
        var container = Container(document, marks);
        var headline = document.Blocks.FirstOrDefault(block => block.Index == metadata.HeadlineBlock);
        var lines = new List<StoryLine>();
        var captions = new List<string>();
        var removed = new List<RemovedText>();
        foreach (var block in document.Blocks.Where(block => Inside(document, block, container) && block.Index != metadata.HeadlineBlock))
        {
            if (block.Kind == BlockKind.Caption)
            {
                captions.Add(block.Text);
                removed.Add(new RemovedText(block.Text, "content.caption", "a picture's caption, kept with the images"));
            }
            else if (marks[block.Index] is { } mark)
            {
                removed.Add(new RemovedText(block.Text, "content.furniture", $"stands in an element marked '{mark}'"));
            }
            else if (block.LinkLength * 3 > block.Text.Length * 2 && block.Text.Length < 2 * ProseLength && block.Kind != BlockKind.Paragraph)
            {
                removed.Add(new RemovedText(block.Text, "content.links", "links only"));
            }
            else
            {
                lines.Add(new StoryLine(block.Text, block.Kind, block.Index));
            }
        }

        var subheadline = Subheadline(document, lines, headline);
        return new Story(headline?.Text, subheadline?.Text, [.. lines.Where(line => line != subheadline)], captions, removed);
    }

    private static string? MarkOf(Document document, Block block) =>
        document.Ancestry(block.Element).Select(Furniture.Mark).FirstOrDefault(mark => mark is not null);

    private static int Container(Document document, string?[] marks)
    {
        var prose = new double[document.Elements.Count];
        var total = 0.0;
        foreach (var block in document.Blocks)
        {
            var text = block.Text.Length - block.LinkLength;
            if (marks[block.Index] is not null || text < ProseLength || block.Kind == BlockKind.Caption)
            {
                continue;
            }

            total += text;
            foreach (var element in document.Ancestry(block.Element))
            {
                prose[element.Index] += text;
            }
        }

        var best = document.Elements.LastOrDefault(element => total > 0 && prose[element.Index] >= total * ContainerShare);
        return best is null ? -1 : WithHead(document, best);
    }

    /// <summary>A by-line or standfirst often stands beside the paragraphs' own element, inside the article's.</summary>
    private static int WithHead(Document document, Element container) =>
        document.Ancestry(container.Index).FirstOrDefault(element => element.Tag is "article")?.Index ?? container.Index;

    private static bool Inside(Document document, Block block, int container) =>
        container < 0 || document.Ancestry(block.Element).Any(element => element.Index == container);

    private static StoryLine? Subheadline(Document document, List<StoryLine> lines, Block? headline) =>
        headline is null ? null : lines.Take(3).FirstOrDefault(line =>
            line.Block > headline.Index
            && !CreditReader.Read(line.Text).Drop
            && (document.Blocks[line.Block] is { Kind: BlockKind.Heading, Level: > 1 }
                || document.Ancestry(document.Blocks[line.Block].Element).Take(2).Any(IsStandfirst)));

    private static bool IsStandfirst(Element element) =>
        StandfirstWords.Any(word => element.Class.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] StandfirstWords = ["standfirst", "subhead", "sub-head", "subtitle", "dek", "strapline"];
}
