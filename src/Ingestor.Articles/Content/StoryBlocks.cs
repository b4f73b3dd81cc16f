using Ingestor.Articles.Documents;
using Ingestor.Articles.Rules;

namespace Ingestor.Articles.Content;

/// <summary>From chances to blocks: a threshold, and a second look where hardly anything passes it.</summary>
internal static class StoryBlocks
{
    private const float Threshold = 0.5f;
    private const float LowThreshold = 0.15f;

    /// <summary>A story of fewer characters is likelier one that the classifier doubts.</summary>
    private const int ShortStory = 250;

    /// <returns>By block index: whether it is body. The headline's block never is.</returns>
    public static bool[] Choose(Document document, float[] chances, int headline, RuledPage? rules)
    {
        if (rules is not null)
        {
            chances = [.. chances.Select((chance, i) => rules.IsRemoved(document.Blocks[i]) ? 0 : rules.HasBody ? (rules.IsBody(document.Blocks[i]) ? 1 : 0) : chance)];
        }

        var chosen = Above(document, chances, headline, Threshold, out var length);
        return length >= ShortStory ? chosen : Above(document, chances, headline, LowThreshold, out _);
    }

    private static bool[] Above(Document document, float[] chances, int headline, float threshold, out int length)
    {
        var chosen = new bool[chances.Length];
        length = 0;
        for (var i = 0; i < chances.Length; i++)
        {
            chosen[i] = chances[i] >= threshold && i != headline;
            length += chosen[i] ? document.Blocks[i].Text.Length : 0;
        }

        return chosen;
    }
}
