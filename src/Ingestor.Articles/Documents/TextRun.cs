namespace Ingestor.Articles.Documents;

/// <summary>A piece of a block's text: its place in <see cref="Block.Text"/> and the innermost element that holds it.</summary>
public readonly record struct TextRun(int Start, int Length, int Element);
