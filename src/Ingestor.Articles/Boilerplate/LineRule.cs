namespace Ingestor.Articles.Boilerplate;

/// <summary>One rule of <c>Data/rules.json</c>: what a line must be made of, and how much that speaks for furniture (1 = enough alone).</summary>
/// <remarks>Opens, Ends, Label and Whole ask for any of their classes, All and Then for all of their sets, Not for none.</remarks>
internal sealed record LineRule(string Name, string Reason, double Points)
{
    public ulong Opens { get; init; }

    public ulong Ends { get; init; }

    public ulong Label { get; init; }

    public ulong Whole { get; init; }

    public ulong[] All { get; init; } = [];

    public ulong[] Then { get; init; } = [];

    public ulong Not { get; init; }

    public int MinWords { get; init; }

    public int MaxWords { get; init; } = int.MaxValue;

    public double MinCover { get; init; }

    /// <summary>Only for lines that don't end like a sentence.</summary>
    public bool Unfinished { get; init; }

    /// <summary>Proves nothing in the middle of running text.</summary>
    public bool Edge { get; init; }

    internal bool Holds(LineFeatures line, in LineSigns signs)
    {
        if (line.Words < MinWords || line.Words > MaxWords || signs.Cover < MinCover || (signs.Has & Not) != 0
            || (Opens != 0 && (signs.Opens & Opens) == 0)
            || (Ends != 0 && (signs.Ends & Ends) == 0)
            || (Label != 0 && (signs.Label & Label) == 0)
            || (Whole != 0 && (signs.Whole & Whole) == 0)
            || (Unfinished && line.Final is not ('\0' or ':' or '!')))
        {
            return false;
        }

        return Holds(All, signs.Has) && Holds(Then, signs.Then);
    }

    private static bool Holds(ulong[] sets, ulong classes)
    {
        foreach (var set in sets)
        {
            if ((classes & set) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
