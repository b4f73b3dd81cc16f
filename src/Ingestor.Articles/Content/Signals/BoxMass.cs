namespace Ingestor.Articles.Content.Signals;

/// <summary>Sums over the blocks below an element.</summary>
/// <param name="Prose">Words in blocks that read like prose: long enough, few links.</param>
internal readonly record struct BoxMass(float Words, float LinkWords, int Blocks, float Prose, int ProseBlocks, int Stops)
{
    public float LinkShare => Words > 0 ? LinkWords / Words : 0;

    public static BoxMass operator +(BoxMass a, BoxMass b) =>
        new(a.Words + b.Words, a.LinkWords + b.LinkWords, a.Blocks + b.Blocks, a.Prose + b.Prose, a.ProseBlocks + b.ProseBlocks, a.Stops + b.Stops);
}
