namespace Ingestor.Articles.Documents;

/// <summary>A run of text between two block borders: the unit that content selection decides on.</summary>
/// <param name="Text">Finished text: entities decoded once, white space collapsed, inert (see <see cref="InertText"/>).</param>
/// <param name="Level">1 to 6 for a heading, else 0.</param>
/// <param name="Element">Index of the innermost block element that holds the text; -1 in plain text.</param>
/// <param name="LinkLength">Characters of <paramref name="Text"/> that stand inside links.</param>
/// <param name="Runs">The text's inline pieces in order; together they are the text.</param>
public sealed record Block(
    int Index, BlockKind Kind, string Text, int Level, int Element, int LinkLength, IReadOnlyList<TextRun> Runs);
