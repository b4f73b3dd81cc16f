namespace Ingestor.Articles.Boilerplate;

/// <summary>Which lines are page furniture ("You may also like", "Sign up for our newsletter"), each with its rule.</summary>
/// <remarks>A correction, clarification or refile note is never furniture. A body sentence lost is worse than a line left in.</remarks>
public static class BoilerplateLines
{
    private static readonly LineLexicon Lexicon = LineLexicon.Default;
    private static readonly IReadOnlyList<LineRule> Rules = LineRules.Default;
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

        return CorrectionNotes.IsNote(line)
            ? new LineVerdict(true, "keep.editorial-note", "correction, clarification or refile note", 0)
            : Weigh(LineFeatures.Of(line, Lexicon));
    }

    private static LineVerdict Weigh(LineFeatures features)
    {
        double points = 0;
        LineRule? strongest = null;
        foreach (var rule in Rules)
        {
            if (rule.Holds(features))
            {
                points += rule.Points;
                strongest = strongest is null || rule.Points > strongest.Points ? rule : strongest;
            }
        }

        var score = Math.Round(points - LineProse.Default.Points(features, Said), 3);
        return strongest is not null && score >= 1
            ? new LineVerdict(false, strongest.Name, strongest.Reason, score)
            : new LineVerdict(true, "body", "no rule speaks for furniture", score);
    }
}
