namespace Ingestor.Articles.Boilerplate;

/// <summary>Lines that say nothing of themselves but stand below a furniture heading: the list under "Related stories", everything under "Leave a comment".</summary>
internal static class LineBlocks
{
    private const int LongestTeaser = 26;

    /// <summary>The lines that go with the heading at <paramref name="heading"/>, from the next line on.</summary>
    internal static int Length(IReadOnlyList<PageLine> lines, IReadOnlyList<LineVerdict> verdicts, LineZones zones, int heading)
    {
        var rule = verdicts[heading].Rule;
        var end = heading + 1;
        if (rule.StartsWith("comments.", StringComparison.Ordinal) && IsAfterStory(zones, heading))
        {
            return Run(lines, verdicts, end, _ => true);
        }

        if (!rule.StartsWith("related.heading", StringComparison.Ordinal) && !rule.StartsWith("related.more", StringComparison.Ordinal))
        {
            return 0;
        }

        return zones.IsTail(heading)
            ? Run(lines, verdicts, end, line => IsTeaser(line.Text))
            : Run(lines, verdicts, end, line => !line.IsHeading && IsTeaser(line.Text));
    }

    /// <summary>Comments are prose too: the heading counts only where the larger part of the prose is behind it.</summary>
    private static bool IsAfterStory(LineZones zones, int heading) =>
        zones.ProseBefore(heading) is >= 3 and var before && before >= zones.ProseAfter(heading);

    private static int Run(IReadOnlyList<PageLine> lines, IReadOnlyList<LineVerdict> verdicts, int start, Func<PageLine, bool> belongs)
    {
        var at = start;
        while (at < lines.Count && verdicts[at].Rule != CorrectionNotes.Rule && !lines[at].IsCredit && belongs(lines[at]))
        {
            at++;
        }

        return at - start;
    }

    private static bool IsTeaser(string text) =>
        text.TrimEnd('"', '”', '’', '»', ')', ' ') is not [.., '.' or '。' or ':'] && !LineWords.HasAtLeast(text, LongestTeaser + 1);
}
