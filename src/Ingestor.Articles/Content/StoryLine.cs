using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content;

/// <summary>One line of the story's region, still with its by-line, dateline, sign-off and furniture.</summary>
/// <param name="Block">Index of the block in <see cref="Document.Blocks"/>.</param>
/// <param name="IsBeside">Not body: handed on only for the credit that it holds, and removed with <see cref="Story"/>'s reason when it holds none.</param>
/// <param name="Chance">How likely the page's shape makes it body, 0 to 1; null where there is no shape, as in plain text.</param>
public sealed record StoryLine(string Text, BlockKind Kind, int Block, bool IsBeside = false, float? Chance = null)
{
    private const float SureChance = 0.9f;
    private const int SureLength = 160;

    /// <summary>A long paragraph that its shape and place leave no doubt about: prose from end to end.</summary>
    public bool IsSure => Chance >= SureChance && Text.Length >= SureLength;
}
