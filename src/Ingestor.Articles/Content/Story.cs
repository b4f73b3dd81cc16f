using Ingestor.Articles.Boilerplate;

namespace Ingestor.Articles.Content;

/// <summary>Which blocks of a document are the story.</summary>
/// <param name="Headline">The headline as the page shows it; null when no block carries it.</param>
/// <param name="Lines">The body's region in reading order, without headline and sub-headline.</param>
/// <param name="Captions">Captions of the story's pictures: kept as captions, never as body.</param>
/// <param name="Removed">Blocks near the story that are not the story, with their rule.</param>
public sealed record Story(
    string? Headline,
    string? Subheadline,
    IReadOnlyList<StoryLine> Lines,
    IReadOnlyList<string> Captions,
    IReadOnlyList<RemovedText> Removed)
{
    /// <summary>The story's pictures with their captions and credits.</summary>
    public IReadOnlyList<ArticleImage> Pictures { get; init; } = [];
}
