namespace Ingestor.Articles.Metadata.Headlines;

/// <summary>The different words of a text.</summary>
/// <param name="words">By their numbers in <see cref="WordNumbers"/>, in order.</param>
internal sealed class WordSet(int[] words)
{
    private readonly int[] _words = words;

    /// <summary>Jaccard likeness of two texts' words; 0 where neither has any.</summary>
    public double Likeness(WordSet other)
    {
        int common = 0, own = 0, others = 0;
        while (own < _words.Length && others < other._words.Length)
        {
            var difference = _words[own] - other._words[others];
            common += difference == 0 ? 1 : 0;
            own += difference <= 0 ? 1 : 0;
            others += difference >= 0 ? 1 : 0;
        }

        return common == 0 ? 0 : common / (double)(_words.Length + other._words.Length - common);
    }
}
