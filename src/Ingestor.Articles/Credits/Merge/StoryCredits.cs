using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>What the credit lines of a whole story come to, and the lines that are left once they are gone.</summary>
/// <param name="PublisherName">A by-line that names a site instead of a person: the republisher.</param>
public sealed record StoryCredits(
    string? Byline,
    IReadOnlyList<string> Authors,
    IReadOnlyList<Credit> Credits,
    Dateline? Dateline,
    Agency? Agency,
    string? PublisherName,
    IReadOnlyList<StoryLine> Lines,
    IReadOnlyList<RemovedText> Removed);
