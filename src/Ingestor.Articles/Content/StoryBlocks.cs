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
    public static bool[] Choose(Document document, PageChances page, int headline, RuledPage? rules)
    {
        var chances = page.Chances;
        if (rules is not null)
        {
            chances = [.. chances.Select((chance, i) => rules.IsRemoved(document.Blocks[i]) ? 0 : rules.HasBody ? (rules.IsBody(document.Blocks[i]) ? 1 : 0) : chance)];
        }

        var chosen = Above(document, chances, headline, Threshold, out var length);
        if (Together(document, chosen, page, length) is { } together)
        {
            return together;
        }

        return length >= ShortStory ? chosen : Above(document, chances, headline, LowThreshold, out _);
    }

    /// <summary>The chosen blocks without those in boxes that never hold a story.</summary>
    /// <returns>Null where nothing is left without them: then such a name is the story's own.</returns>
    private static bool[]? Together(Document document, bool[] chosen, PageChances page, int length)
    {
        bool[]? together = null;
        for (var i = 0; i < chosen.Length; i++)
        {
            if (chosen[i] && page.IsApart(document.Blocks[i]))
            {
                together ??= [.. chosen];
                together[i] = false;
                length -= document.Blocks[i].Text.Length;
            }
        }

        return length >= ShortStory ? together : null;
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
