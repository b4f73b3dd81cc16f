namespace Ingestor.Articles.Documents;

/// <summary>A piece of a page that was set aside for the walk through its tree.</summary>
/// <param name="Tag">The element that starts here; null for text.</param>
/// <param name="At">Where its sign stands in the skeleton.</param>
/// <param name="Start">Of text, and of a title's or script's content: where it begins in the page. Of another element: its first attribute.</param>
/// <param name="Length">Characters of the text or content; number of attributes.</param>
internal readonly record struct HtmlToken(HtmlTag? Tag, int At, int Start, int Length);
