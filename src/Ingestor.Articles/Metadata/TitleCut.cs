namespace Ingestor.Articles.Metadata;

/// <summary>Takes the site's name off a title: "Headline | Site", "Site: Headline", "Headline - Section - Site".</summary>
internal static class TitleCut
{
    private const int LongestTail = 4;

    private static readonly string[] Signs = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " ~ ", " :: ", "|", "»"];

    public static string Of(string title, string? siteName, string? domain)
    {
        string[] sites = [.. new[] { Letters(siteName), Letters(domain), Letters(domain?.Split('.')[0]) }.Where(site => site.Length > 2)];
        while (true)
        {
            var (at, length) = Last(title);
            if (at > 0 && IsTail(title[..at], title[(at + length)..], sites))
            {
                title = title[..at].TrimEnd();
                continue;
            }

            var (first, width) = First(title);
            if (first > 0 && IsSite(title[..first], sites) && title.AsSpan(first + width).Count(' ') > 0)
            {
                title = title[(first + width)..].TrimStart();
                continue;
            }

            return title;
        }
    }

    private static bool IsTail(string rest, string tail, string[] sites) =>
        IsSite(tail, sites) || (WordCount(tail) <= LongestTail && WordCount(rest) >= 3 && rest.Length > tail.Length * 1.5);

    private static bool IsSite(string part, string[] sites)
    {
        var letters = Letters(part);
        return letters.Length > 0 && Array.Exists(sites, site => site == letters || (letters.Length > 3 && (site.Contains(letters, StringComparison.Ordinal) || letters.Contains(site, StringComparison.Ordinal))));
    }

    private static (int At, int Length) Last(string title)
    {
        var best = (At: -1, Length: 0);
        foreach (var sign in Signs)
        {
            var at = title.LastIndexOf(sign, StringComparison.Ordinal);
            best = at > best.At ? (at, sign.Length) : best;
        }

        return best;
    }

    private static (int At, int Length) First(string title)
    {
        var best = (At: int.MaxValue, Length: 0);
        foreach (var sign in Signs)
        {
            var at = title.IndexOf(sign, StringComparison.Ordinal);
            best = at > 0 && at < best.At ? (at, sign.Length) : best;
        }

        return best.At == int.MaxValue ? (-1, 0) : best;
    }

    private static int WordCount(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Letters(string? text) => text is null ? "" : string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
