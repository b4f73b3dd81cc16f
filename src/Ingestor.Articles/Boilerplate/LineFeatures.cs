namespace Ingestor.Articles.Boilerplate;

/// <summary>What a line is made of.</summary>
internal sealed record LineFeatures
{
    public required int Words { get; init; }

    /// <summary>One reading a language that has words in the line.</summary>
    public required LineSigns[] Signs { get; init; }

    /// <summary>Sentences that end inside the line.</summary>
    public required int Sentences { get; init; }

    /// <summary>Last sign that counts: '.', '!', '?', ':' or '\0'.</summary>
    public required char Final { get; init; }

    public required bool StartsQuoted { get; init; }

    internal static LineFeatures Of(string line, LineLexicon lexicon)
    {
        var tokens = LineWords.Cut(line, lexicon.Knows);
        using var scan = new LineScan(tokens, lexicon);
        var trimmed = line.AsSpan().Trim();
        var sentences = 0;
        foreach (var token in tokens)
        {
            sentences += token.Break is '.' or '!' or '?' ? 1 : 0;
        }

        return new LineFeatures
        {
            Words = tokens.Count,
            Signs = scan.Signs(),
            Sentences = sentences,
            Final = FinalMark(trimmed),
            StartsQuoted = trimmed.Length > 0 && trimmed[0] is '"' or '“' or '„' or '«' or '「' or '『' or '‘',
        };
    }

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
