using Ingestor.Articles.Credits;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata;

namespace Ingestor.Articles.Content;

/// <summary>The line between headline and body that says the story in other words: a heading of its own or a block marked as standfirst.</summary>
internal static class Subheadline
{
    private const int Reach = 8;
    private const int Shortest = 20;
    private const int Longest = 400;

    private static readonly string[] Words = ["standfirst", "subhead", "sub-head", "subtitle", "dek", "strapline"];

    /// <returns>Index of the block; -1 when there is none.</returns>
    public static int Of(Document document, bool[] story, PageMetadata metadata)
    {
        if (metadata.HeadlineBlock < 0)
        {
            return -1;
        }

        var paragraphs = 0;
        for (var i = metadata.HeadlineBlock + 1; i < document.Blocks.Count && i <= metadata.HeadlineBlock + Reach && paragraphs < 2; i++)
        {
            var block = document.Blocks[i];
            if (block.Text.Length is >= Shortest and <= Longest && Says(document, block, story) && block.Text != metadata.Headline && !CreditReader.Read(block.Text).Drop)
            {
                return i;
            }

            paragraphs += story[i] ? 1 : 0;
        }

        return -1;
    }

    private static bool Says(Document document, Block block, bool[] story) =>
        (block is { Kind: BlockKind.Heading, Level: > 1 } && !Recurs(document, block, story))
        || document.Ancestry(block.Element).Take(2).Any(element => Array.Exists(Words, word => element.Class.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A heading whose level titles further parts of the story titles its first part.</summary>
    private static bool Recurs(Document document, Block heading, bool[] story)
    {
        for (var i = heading.Index + 1; i < document.Blocks.Count; i++)
        {
            if (story[i] && document.Blocks[i].Kind == BlockKind.Heading && document.Blocks[i].Level == heading.Level)
            {
                return true;
            }
        }

        return false;
    }
}
