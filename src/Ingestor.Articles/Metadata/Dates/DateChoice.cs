using System.Globalization;
using Ingestor.Articles.Content.Signals;

namespace Ingestor.Articles.Metadata.Dates;

/// <summary>The day that most speaks for, and its most exact statement.</summary>
internal static class DateChoice
{
    private const float Unlikely = 0.01f;

    /// <summary>A change a little before publication is a clock or a zone.</summary>
    private static readonly TimeSpan DaysTurn = TimeSpan.FromHours(14);

    private static readonly BoostedTrees Classifier = new("Metadata/Data/date-classifier.txt", DateSignals.Names);

    public static (DateTimeOffset Value, string Origin)? Published(IReadOnlyList<DateCandidate> candidates, PagePlaces places)
    {
        var signals = new DateSignals(candidates, places);
        Span<float> values = stackalloc float[DateSignals.Names.Count];
        DateCandidate? best = null;
        var most = Unlikely;
        foreach (var candidate in candidates)
        {
            signals.Fill(candidate, values);
            var chance = Classifier.Chance(values);
            if (chance > most || (best is not null && chance >= most && candidate.Mentions.Count > best.Mentions.Count))
            {
                (best, most) = (candidate, chance);
            }
        }

        return best?.Best() is { } date ? (date.Value, $"{date.Origin} (chance {most.ToString("0.00", CultureInfo.InvariantCulture)})") : null;
    }

    /// <summary>The last change: the day that most places state, the best known place among equals.</summary>
    public static (DateTimeOffset Value, string Origin)? Modified(IReadOnlyList<DateCandidate> candidates, DateTimeOffset? published) =>
        candidates.SelectMany(candidate => candidate.Mentions).Distinct().Where(mention => mention.IsModified && !mention.IsSwapped && !(mention.Value < published - DaysTurn))
            .GroupBy(mention => mention.Day).OrderByDescending(day => day.Count()).ThenBy(day => day.Min(mention => mention.Source))
            .Select(day => day.OrderByDescending(mention => mention.Date.HasTime).ThenBy(mention => mention.Source).First())
            .Select(mention => ((DateTimeOffset, string)?)(mention.Value, mention.Origin)).FirstOrDefault();
}
