using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content;

/// <summary>One line of the story's region, still with its by-line, dateline, sign-off and furniture.</summary>
/// <param name="Block">Index of the block in <see cref="Document.Blocks"/>.</param>
/// <param name="IsSure">A long paragraph that its shape and place leave no doubt about: prose from end to end.</param>
/// <param name="IsBeside">Not body: handed on only for the credit that it holds, and removed with <see cref="Story"/>'s reason when it holds none.</param>
public sealed record StoryLine(string Text, BlockKind Kind, int Block, bool IsSure = false, bool IsBeside = false);
