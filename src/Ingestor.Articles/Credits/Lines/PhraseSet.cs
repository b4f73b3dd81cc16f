namespace Ingestor.Articles.Credits.Lines;

/// <summary>The phrases that begin with one word.</summary>
internal sealed class PhraseSet
{
    private readonly List<Phrase> _all = [];

    public PhraseTree Tree { get; } = new();

    public IReadOnlyList<Phrase> All => _all;

    public IEnumerable<Phrase> Of(Term term) => _all.Where(phrase => phrase.Term == term);

    public bool Has(Term term) => Tree.Reaches(term);

    /// <summary>One of the phrases with this meaning is the word alone.</summary>
    public bool IsAlone(Term term)
    {
        if (!Tree.Reaches(term))
        {
            return false;
        }

        foreach (var phrase in Tree.Phrases)
        {
            if (phrase.Term == term)
            {
                return true;
            }
        }

        return false;
    }

    public void Add(Phrase phrase)
    {
        _all.Add(phrase);
        Tree.Add(phrase, 1);
    }
}
