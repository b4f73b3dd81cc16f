using System.Text.Json;

namespace Ingestor.Articles.Boilerplate;

/// <summary>The rule file, its class names turned into bits, and what its rules say of a line.</summary>
internal static class LineRules
{
    private static readonly LineRule[] Rules = [.. Load(BoilerplateData.Rules(), LineLexicon.Default)];
    private static readonly ulong Said = LineLexicon.Default.Bit("saidstrong");

    /// <summary>The reading in the language that speaks loudest for furniture.</summary>
    /// <returns>The strongest rule that holds, null when none does; the points of all less those for prose; whether all of weight prove nothing in running text.</returns>
    internal static (LineRule? Rule, double Score, bool Edge) Weigh(LineFeatures features)
    {
        (LineRule? Rule, double Score, bool Edge) best = default;
        foreach (ref readonly var signs in features.Signs.AsSpan())
        {
            var reading = Weigh(features, signs);
            best = best.Rule is null || (reading.Rule is not null && reading.Score > best.Score) ? reading : best;
        }

        return best;
    }

    private static (LineRule? Rule, double Score, bool Edge) Weigh(LineFeatures features, in LineSigns signs)
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

        return strongest is null ? default : (strongest, Math.Round(points - LineProse.Default.Points(features, signs, Said), 3), edge);
    }

    internal static IReadOnlyList<LineRule> Load(string json, LineLexicon lexicon)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return [.. document.RootElement.GetProperty("rules").EnumerateArray().Select(r => Read(r, lexicon))];
    }

    private static LineRule Read(JsonElement rule, LineLexicon lexicon) =>
        new(rule.GetProperty("rule").GetString()!, rule.GetProperty("reason").GetString()!, rule.GetProperty("points").GetDouble())
        {
            Opens = Bits(rule, "opens", lexicon),
            Ends = Bits(rule, "ends", lexicon),
            Label = Bits(rule, "label", lexicon),
            Whole = Bits(rule, "whole", lexicon),
            Not = Bits(rule, "not", lexicon),
            All = Sets(rule, "has", lexicon),
            Then = Sets(rule, "then", lexicon),
            MinWords = rule.TryGetProperty("minWords", out var min) ? min.GetInt32() : 0,
            MaxWords = rule.TryGetProperty("maxWords", out var max) ? max.GetInt32() : int.MaxValue,
            MinCover = rule.TryGetProperty("minCover", out var cover) ? cover.GetDouble() : 0,
            Unfinished = rule.TryGetProperty("unfinished", out var unfinished) && unfinished.GetBoolean(),
            Edge = rule.TryGetProperty("edge", out var edge) && edge.GetBoolean(),
        };

    private static ulong[] Sets(JsonElement rule, string key, LineLexicon lexicon) =>
        rule.TryGetProperty(key, out var sets) ? [.. sets.EnumerateArray().Select(e => Set(e.GetString()!, lexicon))] : [];

    private static ulong Bits(JsonElement rule, string key, LineLexicon lexicon) =>
        rule.TryGetProperty(key, out var list) ? list.EnumerateArray().Aggregate(0UL, (bits, e) => bits | Set(e.GetString()!, lexicon)) : 0;

    /// <summary>"mail|app" is any of the two.</summary>
    private static ulong Set(string names, LineLexicon lexicon) => names.Split('|').Aggregate(0UL, (bits, n) => bits | lexicon.Bit(n));
}
