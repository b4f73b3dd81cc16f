namespace Ingestor.Articles.Credits.Lines;

/// <summary>The phrases that begin with one word.</summary>
internal sealed class PhraseSet
{
    private readonly List<Phrase> _all = [];
    private Phrase[] _gerunds = [];

    public PhraseTree Tree { get; } = new();

    public IReadOnlyList<Phrase> All => _all;

    /// <summary>Role phrases of two words whose second word this is: the only ones matched with misprints.</summary>
    public ReadOnlySpan<Phrase> Gerunds => _gerunds;

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

    public void AddGerund(Phrase phrase) => _gerunds = [.. _gerunds, phrase];

    public void Add(Phrase phrase)
    {
        _all.Add(phrase);
        Tree.Add(phrase, 1);
    }
}
