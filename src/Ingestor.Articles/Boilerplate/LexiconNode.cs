namespace Ingestor.Articles.Boilerplate;

/// <summary>A node of the phrase trie: words that follow exactly, and stems that a word may begin with.</summary>
internal sealed class LexiconNode
{
    private readonly Dictionary<string, LexiconNode> _stems = new(StringComparer.Ordinal);

    internal Dictionary<string, LexiconNode> Exact { get; } = new(StringComparer.Ordinal);

    /// <summary>Classes of the phrase that ends here, by language.</summary>
    internal List<(int Language, ulong Classes)> Phrases { get; } = [];

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

    internal void Add(int language, ulong bit)
    {
        var at = Phrases.FindIndex(phrase => phrase.Language == language);
        if (at < 0)
        {
            Phrases.Add((language, bit));
        }
        else
        {
            Phrases[at] = (language, Phrases[at].Classes | bit);
        }
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
