namespace Ingestor.Articles.Boilerplate;

/// <summary>One rule of <c>Data/rules.json</c>: what a line must be made of, and how much that speaks for furniture (1 = enough alone).</summary>
/// <remarks>Opens, Ends, Label and Whole ask for any of their classes, All for all of its sets, Not for none.</remarks>
internal sealed record LineRule(string Name, string Reason, double Points)
{
    public ulong Opens { get; init; }

    public ulong Ends { get; init; }

    public ulong Label { get; init; }

    public ulong Whole { get; init; }

    public IReadOnlyList<ulong> All { get; init; } = [];

    public ulong Not { get; init; }

    public int MinWords { get; init; }

    public int MaxWords { get; init; } = int.MaxValue;

    public double MinCover { get; init; }

    /// <summary>Only for lines that don't end like a sentence.</summary>
    public bool Unfinished { get; init; }

    /// <summary>Proves nothing in the middle of running text.</summary>
    public bool Edge { get; init; }

    internal bool Holds(LineFeatures line) =>
        line.Words >= MinWords && line.Words <= MaxWords && line.Cover >= MinCover
        && (Opens == 0 || (line.Opens & Opens) != 0)
        && (Ends == 0 || (line.Ends & Ends) != 0)
        && (Label == 0 || (line.Label & Label) != 0)
        && (Whole == 0 || (line.Whole & Whole) != 0)
        && (line.Has & Not) == 0
        && (!Unfinished || line.Final is '\0' or ':' or '!')
        && All.All(set => (line.Has & set) != 0);
}
