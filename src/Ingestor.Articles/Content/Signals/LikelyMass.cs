namespace Ingestor.Articles.Content.Signals;

/// <summary>What some blocks hold, weighed by how likely each is the story.</summary>
/// <param name="Likely">Words times chance.</param>
internal readonly record struct LikelyMass(float Words, float Likely, int Blocks)
{
    /// <summary>Mean chance of a word; 0 where there are none.</summary>
    public float Chance => Words > 0 ? Likely / Words : 0;

    public static LikelyMass operator +(LikelyMass a, LikelyMass b) => new(a.Words + b.Words, a.Likely + b.Likely, a.Blocks + b.Blocks);

    public static LikelyMass operator -(LikelyMass a, LikelyMass b) => new(a.Words - b.Words, a.Likely - b.Likely, a.Blocks - b.Blocks);
}
