using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content;

/// <summary>One line of the story's region, still with its by-line, dateline, sign-off and furniture.</summary>
/// <param name="Block">Index of the block in <see cref="Document.Blocks"/>.</param>
public sealed record StoryLine(string Text, BlockKind Kind, int Block);
