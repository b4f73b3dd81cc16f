using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>The headline that a reader sees, found by what the page calls itself elsewhere: of its headings the nearest to JSON-LD, Open Graph and title.</summary>
internal static class HeadlineChoice
{
    /// <summary>An h1 this little like the page's names is still the headline; a lesser heading must be much liker.</summary>
    private const double LikeH1 = 0.2;
    private const double LikeHeading = 0.5;

    private const int LongestKicker = 60;
    private const int ShortestHeadline = 20;

    public static (string? Headline, int Block) Of(Document document, PageNames names, FeedHints? feed, Dictionary<string, string> origins)
    {
        var declared = names.JsonLd;
        var shared = names.OpenGraph;
        (string Origin, string Text)[] witnesses = [.. new (string, string?)[] { ("meta og:title", shared), ("json-ld headline", declared), ("title", names.Title), ("feed title", feed?.Title is { } title ? InertText.Of(title) : null) }
            .Where(witness => !string.IsNullOrWhiteSpace(witness.Item2)).Select(witness => (witness.Item1, witness.Item2!))];
        var shown = Shown(document, [.. witnesses.Select(witness => Words(witness.Text))]);
        if (shown is null && witnesses.Length == 0)
        {
            return (null, -1);
        }

        var (origin, headline) = shown is null ? witnesses[0]
            : declared is not null && declared == shared && declared != shown.Text ? ("json-ld headline", declared)
            : (shown.Level > 0 ? $"h{shown.Level}" : "visible text", WithoutKicker(shown.Text, declared, shared));
        origins["headline"] = origin;
        var block = shown ?? document.Blocks.FirstOrDefault(block => string.Equals(block.Text, headline, StringComparison.OrdinalIgnoreCase));
        return (headline, block?.Index ?? -1);
    }

    /// <summary>A short line above the headline often stands in the same heading: what JSON-LD and Open Graph give is then the heading's end.</summary>
    private static string WithoutKicker(string heading, params ReadOnlySpan<string?> witnesses)
    {
        foreach (var witness in witnesses)
        {
            var kicker = heading.Length - (witness?.Length ?? heading.Length);
            if (kicker is > 0 and <= LongestKicker && witness!.Length >= ShortestHeadline && heading.EndsWith(witness, StringComparison.Ordinal) && !char.IsLetterOrDigit(heading[kicker - 1]))
            {
                return witness;
            }
        }

        return heading;
    }

    private static Block? Shown(Document document, HashSet<string>[] witnesses)
    {
        var headings = document.Blocks.Where(block => block.Kind == BlockKind.Heading)
            .Select(block => (Block: block, Likeness: Likeness(Words(block.Text), witnesses))).ToArray();
        var first = headings.Where(heading => heading.Block.Level == 1).OrderByDescending(heading => heading.Likeness).FirstOrDefault();
        var other = headings.Where(heading => heading.Block.Level > 1).OrderByDescending(heading => heading.Likeness).FirstOrDefault();
        return first.Block is not null && first.Likeness >= LikeH1 ? first.Block : other.Block is not null && other.Likeness >= LikeHeading ? other.Block : null;
    }

    private static double Likeness(HashSet<string> words, HashSet<string>[] witnesses) => witnesses.Length == 0 ? 1 : witnesses.Max(witness => Likeness(words, witness));

    /// <summary>Jaccard likeness of two texts' words.</summary>
    private static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var common = a.Count(b.Contains);
        return a.Count + b.Count == common ? common > 0 ? 1 : 0 : common / (double)(a.Count + b.Count - common);
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }
}
