namespace Ingestor.Articles.Boilerplate;

/// <summary>Which lines are page furniture ("You may also like", "Sign up for our newsletter"), each with its rule.</summary>
/// <remarks>A correction, clarification or refile note is never furniture. A body sentence lost is worse than a line left in.</remarks>
public static class BoilerplateLines
{
    private static readonly LineLexicon Lexicon = LineLexicon.Default;
    private static readonly LineRule[] Rules = [.. LineRules.Default];
    private static readonly ulong Said = Lexicon.Bit("saidstrong");

    /// <summary>Judges one line without its neighbours. Pure; linear in the line's length; lines over 4,000 characters are kept.</summary>
    public static LineVerdict Judge(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        const int longest = 4_000;
        if (line.Length > longest)
        {
            return new LineVerdict(true, "body", "too long for furniture", 0);
        }

        var features = LineFeatures.Of(line, Lexicon);
        return CorrectionNotes.IsNote(features)
            ? new LineVerdict(true, CorrectionNotes.Rule, "correction, clarification or refile note", 0)
            : Weigh(features);
    }

    /// <summary>Judges the lines of one story in their order: neighbours and place count, and the list below "Related stories" goes with its heading.</summary>
    /// <returns>One verdict a line, in the same order. Judging the kept lines again keeps them all.</returns>
    public static IReadOnlyList<LineVerdict> Judge(IReadOnlyList<PageLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var known = new Dictionary<string, LineVerdict>(StringComparer.Ordinal);
        return Judge(lines, text => known.TryGetValue(text, out var verdict) ? verdict : known[text] = Judge(text));
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

    /// <summary>The reading in the language that speaks loudest for furniture.</summary>
    private static LineVerdict Weigh(LineFeatures features)
    {
        var best = new LineVerdict(true, "body", "no rule speaks for furniture", 0);
        foreach (ref readonly var signs in features.Signs.AsSpan())
        {
            var verdict = Weigh(features, signs);
            best = verdict.Score > best.Score ? verdict : best;
        }

        return best;
    }

    private static LineVerdict Weigh(LineFeatures features, in LineSigns signs)
    {
        double points = 0;
        LineRule? strongest = null;
        var edge = true;
        foreach (var rule in Rules)
        {
            if (rule.Holds(features, signs))
            {
                points += rule.Points;
                edge &= rule.Edge || rule.Points < 1;
                strongest = strongest is null || rule.Points > strongest.Points ? rule : strongest;
            }
        }

        var score = strongest is null ? 0 : Math.Round(points - LineProse.Default.Points(features, signs, Said), 3);
        return strongest is not null && score >= 1
            ? new LineVerdict(false, strongest.Name, strongest.Reason, score, edge)
            : new LineVerdict(true, "body", "no rule speaks for furniture", score);
    }
}
