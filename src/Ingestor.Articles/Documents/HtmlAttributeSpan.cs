namespace Ingestor.Articles.Documents;

/// <summary>An attribute whose value is still in the page's text.</summary>
/// <param name="Name">In lower case, one of <see cref="HtmlTags.SievedAttributes"/>.</param>
/// <param name="IsKept">One of <see cref="HtmlTags.KeptAttributes"/>.</param>
/// <param name="Start">Where the value begins, without its quotes.</param>
internal readonly record struct HtmlAttributeSpan(string Name, bool IsKept, int Start, int Length);
