namespace Ingestor.Articles.Metadata.Headlines;

/// <summary>A place that holds a headline, or a piece of one.</summary>
/// <param name="Origin">For provenance, e.g. <c>h1</c> or <c>meta og:title</c>.</param>
/// <param name="Block">Index of the block; -1 outside the visible text.</param>
internal sealed record HeadlineMention(HeadlineSource Source, string Origin, string Text, int Block = -1);
