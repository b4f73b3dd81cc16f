using System.Globalization;
using Ingestor.Articles.Content.Signals;

namespace Ingestor.Articles.Metadata.Authors;

/// <summary>Which of the candidates wrote the story.</summary>
internal static class AuthorChoice
{
    /// <summary>Who is likelier than this is an author; the likeliest needs less, for a story has one.</summary>
    private const float Likely = 0.4f;
    private const float Likeliest = 0.3f;

    private static readonly BoostedTrees Classifier = new("Metadata/Data/author-classifier.txt", AuthorSignals.Names);

    /// <returns>The authors in by-line order; empty where nobody is likely enough.</returns>
    public static IReadOnlyList<ChosenAuthor> Of(IReadOnlyList<AuthorCandidate> candidates, AuthorSignals signals)
    {
        Span<float> values = stackalloc float[AuthorSignals.Names.Count];
        var chances = new float[candidates.Count];
        for (var i = 0; i < chances.Length; i++)
        {
            signals.Fill(candidates[i], values);
            chances[i] = Classifier.Chance(values);
        }

        var most = chances.DefaultIfEmpty().Max();
        var chosen = new List<int>();
        foreach (var i in Enumerable.Range(0, chances.Length).Where(i => chances[i] >= Likely || (chances[i] >= most && most >= Likeliest)).OrderByDescending(i => chances[i]))
        {
            // "Ann Lee" and "Ann Lee Redaktion" are two readings of one name.
            if (!chosen.Exists(other => candidates[other].Holds(candidates[i]) || candidates[i].Holds(candidates[other])))
            {
                chosen.Add(i);
            }
        }

        return [.. chosen.Order().Select(i => new ChosenAuthor(Fuller(candidates[i], candidates), $"{Origins(candidates[i])} (chance {chances[i].ToString("0.00", CultureInfo.InvariantCulture)})"))];
    }

    /// <summary>A page that declares a first name often shows the whole name: the only candidate that begins with it.</summary>
    private static AuthorCandidate Fuller(AuthorCandidate chosen, IReadOnlyList<AuthorCandidate> candidates)
    {
        var longer = chosen.Key.Contains(' ', StringComparison.Ordinal) ? [] : candidates.Where(other => other.Key.StartsWith($"{chosen.Key} ", StringComparison.Ordinal) && other.Name.Kind == NameKind.Person && NameLook.Fits(other.Name.Name)).Take(2).ToArray();
        return longer is [var only] ? only : chosen;
    }

    private static string Origins(AuthorCandidate candidate) => string.Join(", ", candidate.Mentions.Select(mention => mention.Origin).Distinct());
}
