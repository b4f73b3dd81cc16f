namespace Ingestor.Articles.Metadata.Dates;

/// <summary>A number (<paramref name="Number"/> ≥ 0), a word, or a sign (<paramref name="Sign"/> set).</summary>
internal readonly record struct DateToken(int Start, int Length, int Number, char Sign)
{
    public bool IsNumber => Number >= 0;

    public bool IsWord => Number < 0 && Sign == '\0';

    public int End => Start + Length;
}
