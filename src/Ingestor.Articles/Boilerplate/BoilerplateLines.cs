using Ingestor.Articles.Content.Signals;

namespace Ingestor.Articles.Boilerplate;

/// <summary>Which lines are page furniture ("You may also like", "Sign up for our newsletter"), each with its rule.</summary>
/// <remarks>A correction, clarification or refile note is never furniture. A body sentence lost is worse than a line left in.</remarks>
public static class BoilerplateLines
{
    /// <summary>Chance from which a line is furniture that rules condemn, and one that they don't; what is left out of training says so (<c>bench/training/lines.py</c>).</summary>
    private const float Likely = 0.4f;
    private const float Certain = 0.85f;

    /// <summary>Words from which a line that no rule condemns can be furniture: fewer are mostly a heading.</summary>
    private const int LeastWords = 4;

    private const int LongestLine = 4_000;

    private static readonly LineLexicon Lexicon = LineLexicon.Default;
    private static readonly BoostedTrees Classifier = new("Boilerplate/Data/line-classifier.txt", LineSignals.Names);

    /// <summary>Judges one line without its neighbours. Pure; linear in the line's length; lines over 4,000 characters are kept.</summary>
    public static LineVerdict Judge(string line) => Judge(line, false);

    /// <summary>
    /// Judges a line of a story by itself: it goes only if a rule condemns it. Sentences that speak to the reader are part of many stories, and where a page has
    /// furniture its shape tells.
    /// </summary>
    internal static LineVerdict JudgeInStory(string line) => Judge(line, true);

    /// <summary>Judges the lines of one story in their order: neighbours and place count, and the list below "Related stories" goes with its heading.</summary>
    /// <returns>One verdict a line, in the same order. Judging the kept lines again keeps them all.</returns>
    public static IReadOnlyList<LineVerdict> Judge(IReadOnlyList<PageLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var known = new Dictionary<string, LineVerdict>(StringComparer.Ordinal);
        return Judge(lines, text => known.TryGetValue(text, out var verdict) ? verdict : known[text] = JudgeInStory(text));
    }

    /// <param name="judge">Judges a line alone, remembering what it has judged.</param>
    internal static LineVerdict[] Judge(IReadOnlyList<PageLine> lines, Func<string, LineVerdict> judge)
    {
        var verdicts = new LineVerdict[lines.Count];
        var left = Enumerable.Range(0, lines.Count).ToList();
        for (var before = -1; before != left.Count;)
        {
            // What goes changes its neighbours' neighbours: judged until nothing more goes, so that a second reading finds nothing to do.
            before = left.Count;
            var judged = StoryFurniture.Judge([.. left.Select(i => lines[i])], judge);
            for (var at = 0; at < judged.Length; at++)
            {
                verdicts[left[at]] = judged[at];
            }

            left.RemoveAll(i => !verdicts[i].Keep);
        }

        return verdicts;
    }

    private static LineVerdict Judge(string line, bool inStory)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Length > LongestLine)
        {
            return new LineVerdict(true, "body", "too long for furniture", 0);
        }

        var features = LineFeatures.Of(line, Lexicon);
        if (CorrectionNotes.IsNote(features))
        {
            return new LineVerdict(true, CorrectionNotes.Rule, "correction, clarification or refile note", 0);
        }

        var spoken = LineRules.Weigh(features);
        var needed = spoken.Score >= 1 ? Likely : inStory || features.Signs.Length == 0 || features.Words < LeastWords ? float.PositiveInfinity : Certain;
        if (float.IsInfinity(needed) || Chance(line, features) < needed)
        {
            return new LineVerdict(true, "body", spoken.Score < 1 ? "no rule speaks for furniture" : $"'{spoken.Rule!.Name}' speaks for furniture, the line as a whole does not", spoken.Score);
        }

        return spoken.Rule is { } rule
            ? new LineVerdict(false, rule.Name, rule.Reason, spoken.Score, spoken.Edge || spoken.Score < 1)
            : new LineVerdict(false, "signs.furniture", "where its words stand and how they are set is how furniture speaks", 0, true);
    }

    private static float Chance(string line, LineFeatures features)
    {
        Span<float> signals = stackalloc float[LineSignals.Names.Count];
        LineSignals.Fill(line, features, signals);
        return Classifier.Chance(signals);
    }
}
