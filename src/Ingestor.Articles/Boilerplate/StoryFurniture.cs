namespace Ingestor.Articles.Boilerplate;

/// <summary>Judges the lines of a whole story: what a line says, where it stands and what stands beside it.</summary>
internal static class StoryFurniture
{
    /// <summary>
    /// From here on the page's shape knows better than a few words in the middle of a story: of the lines there that rules condemn on sites the classifier has
    /// not seen, 83 of 100 are body, below it 48; of those read as sign-offs or pictures' credits 24 of 31. At the ends, where republished stories carry their furniture in paragraphs like their own, the rules decide.
    /// </summary>
    internal const float ShapedChance = 0.7f;

    /// <summary>Words that leave no doubt wherever they stand: "Advertisement · Scroll to continue".</summary>
    private const double Unmistakable = 3;

    /// <param name="judge">Judges a line alone; the same text always gets the same verdict.</param>
    internal static LineVerdict[] Judge(IReadOnlyList<PageLine> lines, Func<string, LineVerdict> judge)
    {
        var alone = lines.Select(line => line.IsCredit ? Credit : line.IsProse ? Prose : judge(line.Text)).ToArray();
        var zones = LineZones.Of(lines, i => alone[i].Keep);
        var verdicts = (LineVerdict[])alone.Clone();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!alone[i].Keep && alone[i].NeedsEdge && zones.IsMiddle(i) && !IsFurniture(alone, i - 1) && !IsFurniture(alone, i + 1))
            {
                verdicts[i] = new LineVerdict(true, "body", $"stands alone in the middle of the story, where '{alone[i].Rule}' proves nothing", alone[i].Score);
            }
            else if (alone[i] is { Keep: false, Score: < Unmistakable } && lines[i].Chance >= ShapedChance && zones.IsMiddle(i))
            {
                verdicts[i] = Shaped;
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (!verdicts[i].Keep)
            {
                var length = LineBlocks.Length(lines, verdicts, zones, i);
                for (var below = i + 1; below <= i + length; below++)
                {
                    verdicts[below] = verdicts[below].Keep
                        ? new LineVerdict(false, $"below.{verdicts[i].Rule}", $"stands below '{Shorten(lines[i].Text)}'", 1)
                        : verdicts[below];
                }

                i += length;
            }
        }

        return verdicts;
    }

    private static LineVerdict Shaped { get; } = new(true, "body", "the page's shape says that it is the story's, whatever its words", 0);

    private static LineVerdict Credit { get; } = new(true, "credit", "understood as a credit", 0);

    private static LineVerdict Prose { get; } = new(true, "body", "a paragraph of the story", 0);

    private static bool IsFurniture(LineVerdict[] verdicts, int at) => at >= 0 && at < verdicts.Length && !verdicts[at].Keep;

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
