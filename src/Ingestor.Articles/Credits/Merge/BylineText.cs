namespace Ingestor.Articles.Credits.Merge;

/// <summary>The by-line as a reader sees it, without "By".</summary>
internal static class BylineText
{
    /// <summary>A by-line's own words; null when nothing is left of it.</summary>
    internal static string? Of(string line)
    {
        var text = line.Trim();
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var rest = space > 0 && CreditVocabulary.ByWords.Contains(text[..space].TrimEnd(':')) ? text[(space + 1)..].TrimStart(' ', ':') : text;
        return rest.Length == 0 ? null : Recasing.Name(rest);
    }

    /// <summary>"A, B and C" for names that only the metadata gives.</summary>
    internal static string? Join(IReadOnlyList<string> names) => names.Count switch
    {
        0 => null,
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };
}
