using System.Globalization;
using Ingestor.Articles.Content;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata.Headlines;

namespace Ingestor.Articles.Metadata;

/// <summary>The headline: of all texts that may be it the one that most speaks for.</summary>
internal static class HeadlineChoice
{
    /// <summary>An h1 this little like the headline still shows it; a lesser heading must be much liker.</summary>
    private const double LikeH1 = 0.2;
    private const double LikeHeading = 0.5;

    private static readonly BoostedTrees Classifier = new("Metadata/Data/headline-classifier.txt", HeadlineSignals.Names);

    /// <returns>The text, the block that shows it or its other wording (-1 for none), and where it comes from; null where the page offers none.</returns>
    public static (string Text, int Block, string Origin)? Of(Document document, PageChances page, JsonLdArticle jsonLd, Publisher? publisher, FeedHints? feed)
    {
        var candidates = HeadlineCandidate.Of(HeadlineMentions.Of(document, jsonLd, publisher?.Name, publisher?.Domain, feed));
        if (candidates.Count == 0)
        {
            return null;
        }

        var signals = new HeadlineSignals(candidates, PagePlaces.Of(document, page, -1), publisher?.Name, publisher?.Domain, jsonLd.IsNews);
        Span<float> values = stackalloc float[HeadlineSignals.Names.Count];
        var (best, most) = (candidates[0], -1f);
        foreach (var candidate in candidates)
        {
            signals.Fill(candidate, values);
            if (Classifier.Chance(values) is var chance && chance > most)
            {
                (best, most) = (candidate, chance);
            }
        }

        var origins = string.Join(", ", best.Mentions.Select(mention => mention.Origin).Distinct());
        return (best.Text, BlockOf(document, best), $"{origins} (chance {most.ToString("0.00", CultureInfo.InvariantCulture)})");
    }

    /// <summary>The heading that shows the headline, or says it in other words.</summary>
    private static int BlockOf(Document document, HeadlineCandidate headline)
    {
        if (headline.Mentions.Where(mention => mention.Block >= 0).MinBy(mention => mention.Source) is { } shown)
        {
            return shown.Block;
        }

        var numbers = new WordNumbers();
        var words = numbers.Of(headline.Text);
        return Likest(document, block => numbers.Of(block.Text).Likeness(words), level => level == 1, LikeH1)
            ?? Likest(document, block => numbers.Of(block.Text).Likeness(words), level => level > 1, LikeHeading)
            ?? document.Blocks.FirstOrDefault(block => string.Equals(block.Text, headline.Text, StringComparison.OrdinalIgnoreCase))?.Index ?? -1;
    }

    private static int? Likest(Document document, Func<Block, double> like, Func<int, bool> level, double least)
    {
        var (best, most) = ((int?)null, least);
        foreach (var block in document.Blocks.Where(block => block.Level > 0 && level(block.Level)))
        {
            if (like(block) is var likeness && (likeness > most || (best is null && likeness >= least)))
            {
                (best, most) = (block.Index, likeness);
            }
        }

        return best;
    }
}
