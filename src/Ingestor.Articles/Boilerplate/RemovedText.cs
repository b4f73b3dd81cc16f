namespace Ingestor.Articles.Boilerplate;

/// <summary>A piece of the page that looked like story and was stripped, kept for audit.</summary>
/// <param name="Rule">Name of the rule that removed it, e.g. <c>related.you-may-also-like</c>, <c>credit.signoff</c>.</param>
/// <param name="Reason">One short clause for a person.</param>
public sealed record RemovedText(string Text, string Rule, string Reason);
