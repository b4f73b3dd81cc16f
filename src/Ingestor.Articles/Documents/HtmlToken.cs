namespace Ingestor.Articles.Documents;

/// <summary>A piece of a page that was set aside for the walk through its tree.</summary>
/// <param name="IsSign">One sign stands for it in the skeleton, not a tag.</param>
/// <param name="At">Its place in the skeleton.</param>
/// <param name="Start">Of text and content: where it begins in the page. Of an element's start: its first attribute.</param>
/// <param name="Length">Characters of the text or content; number of attributes.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, bool IsSign, HtmlTag? Tag, int Start, int Length, int At = 0);
