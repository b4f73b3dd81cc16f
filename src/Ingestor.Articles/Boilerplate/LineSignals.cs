using Ingestor.Articles.Content.Signals;

namespace Ingestor.Articles.Boilerplate;

/// <summary>What the line classifier looks at: where in a line the word classes stand, and the line's shape.</summary>
internal static class LineSignals
{
    private static readonly LineLexicon Lexicon = LineLexicon.Default;
    private static readonly (string Name, ulong Bit)[] Classes = [.. Lexicon.Classes.Select(name => (name, Lexicon.Bit(name)))];

    /// <summary>Names of the signals in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesOf();

    /// <param name="line">As it was given to <see cref="LineFeatures.Of"/>.</param>
    /// <param name="values">One a name.</param>
    public static void Fill(string line, LineFeatures features, Span<float> values) => Fill(line, features, values, null);

    private static void Fill(string line, LineFeatures features, Span<float> values, List<string>? names)
    {
        var row = new SignalRow(values, names);
        LineSigns signs = default;
        var (opens, label) = (0UL, 0UL);
        foreach (ref readonly var reading in features.Signs.AsSpan())
        {
            signs = reading.Cover >= signs.Cover ? reading : signs;
            opens |= reading.Opens;
            label |= reading.Label;
        }

        foreach (var (name, bit) in Classes)
        {
            row.Put(name, "has", (signs.Has & bit) == 0 ? 0 : 1);
            row.Put(name, "opens", (opens & bit) == 0 ? 0 : 1);
            row.Put(name, "then", (signs.Then & bit) == 0 ? 0 : 1);
            row.Put(name, "ends", (signs.Ends & bit) == 0 ? 0 : 1);
            row.Put(name, "label", (label & bit) == 0 ? 0 : 1);
            row.Put(name, "whole", (signs.Whole & bit) == 0 ? 0 : 1);
        }

        row.Put("words", features.Words);
        row.Put("sentences", features.Sentences);
        row.Put("final.stop", features.Final == '.');
        row.Put("final.call", features.Final == '!');
        row.Put("final.question", features.Final == '?');
        row.Put("final.colon", features.Final == ':');
        row.Put("final.none", features.Final == '\0');
        row.Put("startsQuoted", features.StartsQuoted);
        row.Put("cover", (float)signs.Cover);
        row.Put("addressed", signs.Addressed);
        row.Put("addressed.share", signs.Addressed / (float)Math.Max(1, features.Words));
        Shape(line, ref row);
    }

    private static void Shape(string line, ref SignalRow row)
    {
        var (words, capitals, digits, commas, quotes, bars, calls) = (0, 0, 0, 0, 0, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            var begins = !char.IsWhiteSpace(c) && (i == 0 || char.IsWhiteSpace(line[i - 1]));
            words += begins ? 1 : 0;
            capitals += begins && words > 1 && char.IsUpper(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
            commas += c == ',' ? 1 : 0;
            quotes += c is '"' or '“' or '„' or '«' ? 1 : 0;
            bars += c is '|' or '/' ? 1 : 0;
            calls += c is '!' or '?' ? 1 : 0;
        }

        row.Put("capitals", capitals);
        row.Put("capitals.share", capitals / (float)Math.Max(1, words - 1));
        row.Put("digits", digits);
        row.Put("commas", commas);
        row.Put("quotes", quotes > 0);
        row.Put("bars", bars > 0);
        row.Put("calls", calls > 0);
    }

    private static List<string> NamesOf()
    {
        var names = new List<string>();
        Fill(string.Empty, LineFeatures.Of(string.Empty, Lexicon), new float[1_000], names);
        return names;
    }
}
