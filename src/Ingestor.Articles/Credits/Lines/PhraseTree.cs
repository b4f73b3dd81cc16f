namespace Ingestor.Articles.Credits.Lines;

/// <summary>The phrases that share their first words; a branch for each word that may follow.</summary>
internal sealed class PhraseTree
{
    private Dictionary<string, PhraseTree>? _branches;
    private Phrase[] _phrases = [];

    /// <summary>The meanings of the phrases that end here or further on, one bit each.</summary>
    public long Terms { get; private set; }

    /// <summary>A phrase with this meaning ends here or further on.</summary>
    public bool Reaches(Term term) => (Terms & Bit(term)) != 0;

    public static long Bit(Term term) => 1L << (int)term;

    /// <summary>The phrases that end here, in the order in which they were read.</summary>
    public ReadOnlySpan<Phrase> Phrases => _phrases;

    public PhraseTree? Branch(string word) => _branches?.GetValueOrDefault(word);

    /// <param name="depth">Words of the phrase that lead to this tree.</param>
    public void Add(Phrase phrase, int depth)
    {
        Terms |= Bit(phrase.Term);
        if (depth == phrase.Words.Length)
        {
            // Said alike in two languages it is one phrase of both.
            var same = Array.FindIndex(_phrases, p => p.Term == phrase.Term && p.Role == phrase.Role && p.Also == phrase.Also && p.Agency is null && phrase.Agency is null);
            _phrases = same < 0 ? [.. _phrases, phrase] : [.. _phrases[..same], _phrases[same] with { Languages = _phrases[same].Languages | phrase.Languages }, .. _phrases[(same + 1)..]];
            return;
        }

        _branches ??= new Dictionary<string, PhraseTree>(StringComparer.Ordinal);
        if (!_branches.TryGetValue(phrase.Words[depth], out var branch))
        {
            _branches[phrase.Words[depth]] = branch = new PhraseTree();
        }

        branch.Add(phrase, depth + 1);
    }
}
