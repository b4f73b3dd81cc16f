namespace Ingestor.Articles;

/// <summary>An image of the story; the picture itself is not kept.</summary>
/// <param name="Url">Absolute address; null when only the caption is known.</param>
/// <param name="Credit">The credit as the page shows it; the people in it are also in <see cref="Article.Credits"/>.</param>
public sealed record ArticleImage(string? Url, string? Caption, string? Credit);
