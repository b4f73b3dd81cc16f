namespace Ingestor.Articles.Boilerplate;

/// <summary>What a line is made of, in word classes (bit sets of <see cref="LineLexicon"/>).</summary>
internal sealed record LineFeatures
{
    public required int Words { get; init; }

    /// <summary>Classes anywhere in the line.</summary>
    public required ulong Has { get; init; }

    /// <summary>Classes of the first phrase, openers such as "please" or "now" passed over.</summary>
    public required ulong Opens { get; init; }

    /// <summary>Classes of a phrase that ends the line.</summary>
    public required ulong Ends { get; init; }

    /// <summary>Classes of the words before the first colon, bar, dash or glued word, when nothing but furniture stands there; else 0.</summary>
    public required ulong Label { get; init; }

    /// <summary>Classes of the words when the whole line holds nothing but furniture and filler words; else 0.</summary>
    public required ulong Whole { get; init; }

    /// <summary>Part of the words that belong to a furniture class, 0 to 1.</summary>
    public required double Cover { get; init; }

    /// <summary>Sentences that end inside the line.</summary>
    public required int Sentences { get; init; }

    /// <summary>Last sign that counts: '.', '!', '?', ':' or '\0'.</summary>
    public required char Final { get; init; }

    public required bool StartsQuoted { get; init; }

    public bool IsProse => Final is '.' or '!' or '?' or '”' && Words >= 8;

    internal static LineFeatures Of(string line, LineLexicon lexicon)
    {
        var tokens = LineWords.Cut(line, lexicon.Knows);
        var cover = new ulong[tokens.Count];
        var (has, opens, ends) = Scan(tokens, lexicon, cover);
        var strong = ~lexicon.Bit(LineLexicon.Filler);
        var trimmed = line.AsSpan().Trim();
        return new LineFeatures
        {
            Words = tokens.Count,
            Has = has,
            Opens = opens,
            Ends = ends,
            Label = LabelOf(tokens, cover),
            Whole = tokens.Count > 0 && cover.All(c => c != 0) ? Union(cover) : 0,
            Cover = tokens.Count == 0 ? 0 : cover.Count(c => (c & strong) != 0) / (double)tokens.Count,
            Sentences = tokens.Count(t => t.Break is '.' or '!' or '?'),
            Final = FinalMark(trimmed),
            StartsQuoted = trimmed.Length > 0 && trimmed[0] is '"' or '“' or '„' or '«' or '「' or '『' or '‘',
        };
    }

    private static (ulong Has, ulong Opens, ulong Ends) Scan(List<LineToken> tokens, LineLexicon lexicon, ulong[] cover)
    {
        var skip = lexicon.Bit("skip");
        ulong has = 0, opens = 0, ends = 0;
        var open = 0;
        var found = new List<(int Length, ulong Classes)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            lexicon.Match(tokens, at, found);
            foreach (var (length, classes) in found)
            {
                has |= classes;
                cover.AsSpan(at, length).ForEachOr(classes);
                if (at == open)
                {
                    opens |= classes;
                }

                if (at + length == tokens.Count)
                {
                    ends |= classes;
                }
            }

            var skipped = found.Where(f => (f.Classes & skip) != 0).Select(f => f.Length).DefaultIfEmpty(0).Max();
            open = at == open && open < 4 ? at + skipped : open;
        }

        return (has, opens, ends);
    }

    private static ulong LabelOf(List<LineToken> tokens, ulong[] cover)
    {
        const int LongestLabel = 8;
        ulong union = 0;
        for (var i = 0; i < Math.Min(tokens.Count - 1, LongestLabel); i++)
        {
            if (cover[i] == 0)
            {
                return 0;
            }

            union |= cover[i];
            if (tokens[i].Break is ':' or '|' or '-' or LineWords.Glue)
            {
                return union;
            }
        }

        return 0;
    }

    private static ulong Union(ulong[] cover) => cover.Aggregate(0UL, (a, b) => a | b);

    private static char FinalMark(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" )]}\"'”’»」』");
        return line.Length == 0 ? '\0' : line[^1] switch
        {
            '.' or '。' or '…' => '.',
            '!' or '！' => '!',
            '?' or '？' => '?',
            ':' or '：' => ':',
            _ => '\0',
        };
    }
}
