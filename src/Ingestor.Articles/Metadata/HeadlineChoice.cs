using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>The headline as the page shows it: of its h1s the one nearest to what the page calls itself elsewhere.</summary>
internal static class HeadlineChoice
{
    public static (string? Headline, int Block) Of(
        Document document, JsonLdArticle jsonLd, ILookup<string, string> metas, FeedHints? feed, Dictionary<string, string> origins)
    {
        (string Origin, string? Text)[] named =
        [
            ("json-ld headline", jsonLd.Text("headline")),
            ("meta og:title", metas["og:title"].FirstOrDefault()),
            ("title", document.Title),
            ("feed title", feed?.Title),
        ];
        var witnesses = named.Where(witness => !string.IsNullOrWhiteSpace(witness.Text)).Select(witness => (witness.Origin, Text: InertText.Of(witness.Text!))).ToArray();
        var shown = document.Blocks.Where(block => block is { Kind: BlockKind.Heading, Level: 1 })
            .Select(block => (Block: block, Likeness: witnesses.Select(witness => Likeness(block.Text, witness.Text)).DefaultIfEmpty(0).Max()))
            .OrderByDescending(candidate => candidate.Likeness).FirstOrDefault();
        if (shown.Block is { } best && (shown.Likeness > 0.5 || witnesses.Length == 0))
        {
            origins["headline"] = "h1";
            return (best.Text, best.Index);
        }

        if (witnesses.Length == 0)
        {
            return (null, -1);
        }

        origins["headline"] = witnesses[0].Origin;
        var same = document.Blocks.FirstOrDefault(block => string.Equals(block.Text, witnesses[0].Text, StringComparison.OrdinalIgnoreCase));
        return (witnesses[0].Text, same?.Index ?? -1);
    }

    /// <summary>Share of the first text's words that the second has too.</summary>
    private static double Likeness(string shown, string named)
    {
        var words = shown.Split(' ');
        var others = named.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count(others.Contains) / (double)words.Length;
    }
}
