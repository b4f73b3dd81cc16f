namespace Ingestor.Articles.Boilerplate;

/// <summary>Where the story's running text begins and ends among its lines.</summary>
/// <param name="FirstProse">Index of the first line that is a sentence of the story; the number of lines when there is none.</param>
/// <param name="SecondProse">Index of the second one: a by-line stands before it.</param>
/// <param name="LastProse">Index of the last one; -1 when there is none.</param>
internal sealed record LineZones(bool[] Prose, int FirstProse, int SecondProse, int LastProse)
{
    private const int ProseWords = 9;

    internal static LineZones Of(IReadOnlyList<PageLine> lines, Func<int, bool> isKept)
    {
        var prose = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            prose[i] = !lines[i].IsCredit && !lines[i].IsHeading && isKept(i) && (lines[i].IsProse || IsProse(lines[i].Text));
        }

        var first = Array.IndexOf(prose, true);
        var second = first < 0 ? -1 : Array.IndexOf(prose, true, first + 1);
        return new LineZones(prose, first < 0 ? lines.Count : first, second < 0 ? lines.Count : second, Array.LastIndexOf(prose, true));
    }

    internal bool IsMiddle(int index) => index > FirstProse && index < LastProse;

    /// <summary>Before the first sentence, or between it and the second: a story of one paragraph has its sign-off behind it.</summary>
    internal bool IsHead(int index) => index < FirstProse || (index < SecondProse && LastProse > FirstProse);

    internal bool IsTail(int index) => index > LastProse;

    internal int ProseBefore(int index) => Prose.Take(index).Count(p => p);

    internal int ProseAfter(int index) => Prose.Skip(index + 1).Count(p => p);

    private static bool IsProse(string text) =>
        text.TrimEnd('"', '\'', '”', '’', '»', ')', ' ') is [.., '.' or '!' or '?' or '。' or '…' or '！' or '？'] && LineWords.HasAtLeast(text, ProseWords);
}
