namespace Ingestor.Articles.Credits.Lines;

/// <summary>The phrases that begin with one word, by meaning, the longest first.</summary>
internal sealed class PhraseSet
{
    private static readonly int Terms = Enum.GetValues<Term>().Length;

    private readonly Phrase[]?[] _byTerm = new Phrase[]?[Terms];
    private long _terms;

    public IReadOnlyList<Phrase> Of(Term term) => _byTerm[(int)term] ?? [];

    public bool Has(Term term) => (_terms & (1L << (int)term)) != 0;

    /// <summary>One of the phrases with this meaning is the word alone.</summary>
    public bool IsAlone(Term term) => _byTerm[(int)term] is { } phrases && phrases[^1].Words.Length == 1;

    public IEnumerable<Phrase> All => _byTerm.SelectMany(phrases => phrases ?? []);

    public void Add(Phrase phrase)
    {
        var term = (int)phrase.Term;
        _terms |= 1L << term;
        _byTerm[term] = [.. (_byTerm[term] ?? []).Append(phrase).OrderByDescending(p => p.Words.Length)];
    }
}
