namespace Ingestor.Articles.Credits;

/// <summary>How a stretch of the line was understood. The spans of a line cover it without gap or overlap.</summary>
/// <param name="Rule">Name of the rule; <c>text</c> for what no rule recognised.</param>
public sealed record CreditSpan(int Start, int Length, string Rule);
