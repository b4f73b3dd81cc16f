using Ingestor.Articles.Boilerplate;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>The agency's mark of the end behind the last sentence: "… on board. Enditem", "…。（完）".</summary>
internal static class EndMark
{
    private const int Longest = 10;

    /// <summary>The line without its mark, and the mark; null when it has none.</summary>
    internal static (string Body, string Mark)? Split(string line)
    {
        var text = line.TrimEnd();
        var end = text.TrimEnd(')', '）', ']').Length - 1;
        var at = text.LastIndexOfAny(['.', '。', '!', '?', '"', '”', '」'], Math.Max(0, end));
        if (at <= 0 || at == text.Length - 1 || text.Length - at > Longest)
        {
            return null;
        }

        var mark = text[(at + 1)..].Trim();
        return BoilerplateLines.Judge(mark) is { Keep: false, Rule: "nav.end-mark" } ? (text[..(at + 1)], mark) : null;
    }
}
