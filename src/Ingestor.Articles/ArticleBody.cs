namespace Ingestor.Articles;

/// <summary>The story's text.</summary>
/// <param name="Text">The paragraphs joined by one empty line.</param>
/// <param name="Paragraphs">Paragraphs, sub-headings, list items and quotations in reading order.</param>
/// <param name="Words">Number of words (runs of letters and digits; a CJK character counts as one).</param>
public sealed record ArticleBody(string Text, IReadOnlyList<string> Paragraphs, int Words);
