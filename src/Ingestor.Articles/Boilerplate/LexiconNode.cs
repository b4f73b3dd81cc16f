namespace Ingestor.Articles.Boilerplate;

/// <summary>A node of the phrase trie: words that follow exactly, and stems that a word may begin with.</summary>
internal sealed class LexiconNode
{
    private readonly Dictionary<string, LexiconNode> _stems = new(StringComparer.Ordinal);

    internal Dictionary<string, LexiconNode> Exact { get; } = new(StringComparer.Ordinal);

    internal ulong Classes { get; set; }

    private Dictionary<char, (string Stem, LexiconNode Node)[]> ByLetter { get; set; } = [];

    internal LexiconNode Next(string word, bool isStem)
    {
        var children = isStem ? _stems : Exact;
        if (!children.TryGetValue(word, out var child))
        {
            children.Add(word, child = new LexiconNode());
        }

        return child;
    }

    internal ReadOnlySpan<(string Stem, LexiconNode Node)> StemsOf(string word) =>
        ByLetter.TryGetValue(word[0], out var stems) ? stems : [];

    /// <summary>Groups the stems by first letter once the trie is complete.</summary>
    internal void Freeze()
    {
        ByLetter = _stems.GroupBy(s => s.Key[0]).ToDictionary(g => g.Key, g => g.Select(s => (s.Key, s.Value)).ToArray());
        foreach (var child in Exact.Values.Concat(_stems.Values))
        {
            child.Freeze();
        }
    }
}
