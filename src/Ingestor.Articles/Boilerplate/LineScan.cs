using System.Buffers;

namespace Ingestor.Articles.Boilerplate;

/// <summary>Finds the phrases of every language in a line's words.</summary>
internal sealed class LineScan : IDisposable
{
    private const int LongestLabel = 8;
    private const int MostOpeners = 4;

    private readonly List<LineToken> _tokens;
    private readonly LineLexicon _lexicon;
    private readonly int _languages;

    /// <summary>By language and token: the classes of the phrases over it. Holds nothing of a language that has no word in the line.</summary>
    private readonly ulong[] _cover;
    private readonly ulong[] _has;
    private readonly ulong[] _opens;
    private readonly ulong[] _then;
    private readonly ulong[] _ends;

    internal LineScan(List<LineToken> tokens, LineLexicon lexicon)
    {
        _tokens = tokens;
        _lexicon = lexicon;
        _languages = lexicon.Languages;
        _cover = ArrayPool<ulong>.Shared.Rent(tokens.Count * _languages);
        _has = new ulong[_languages];
        _opens = new ulong[_languages];
        _then = new ulong[_languages];
        _ends = new ulong[_languages];
        Find();
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_cover);

    /// <summary>One reading a language that has words of its own in the line.</summary>
    internal LineSigns[] Signs()
    {
        var signs = new List<LineSigns>(4);
        var common = _lexicon.Shared | _lexicon.Weak | _lexicon.Skip;
        var speaks = Array.Exists(_has, classes => (classes & ~common) != 0);
        var prose = ProseOfItsLanguage();
        for (var language = 0; language < _languages; language++)
        {
            if (speaks ? (_has[language] & ~common) != 0 : (_has[language] & ~_lexicon.Shared) != 0 || (language == 0 && _has[0] != 0))
            {
                var (whole, cover, addressed) = Covered(language);
                signs.Add(new LineSigns(_has[language] | prose, _opens[language], _then[language], _ends[language], LabelOf(language), whole, cover, addressed));
            }
        }

        return [.. signs];
    }

    /// <summary>What makes the line a sentence in the language that knows most of its words. It counts in every reading: "download figures fell" holds an order in Dutch alone.</summary>
    private ulong ProseOfItsLanguage()
    {
        var (most, words) = (0, 1);
        for (var language = 0; language < _languages; language++)
        {
            var known = 0;
            for (var i = 0; i < _tokens.Count; i++)
            {
                known += Cover(i, language) != 0 ? 1 : 0;
            }

            (most, words) = known > words ? (language, known) : (most, words);
        }

        return words > 1 ? _has[most] & _lexicon.Prose : 0;
    }

    private void Find()
    {
        var found = new List<LexiconHit>();
        Span<int> open = stackalloc int[_languages];
        for (var at = 0; at < _tokens.Count; at++)
        {
            _lexicon.Match(_tokens, at, found);
            foreach (var (length, language, classes) in found)
            {
                Note(language, at, length, classes, open[language]);
                if ((classes & _lexicon.Shared) is not 0 and var shared)
                {
                    for (var other = 0; other < _languages; other++)
                    {
                        Note(other, at, length, shared, open[other]);
                    }
                }
            }

            if (at < MostOpeners)
            {
                Skip(found, at, open);
            }
        }
    }

    /// <summary>Passes over "please" and "now": what opens the line comes behind them.</summary>
    private void Skip(List<LexiconHit> found, int at, Span<int> open)
    {
        Span<int> next = stackalloc int[_languages];
        foreach (var (length, language, classes) in found)
        {
            next[language] = (classes & _lexicon.Skip) != 0 && at == open[language] ? Math.Max(next[language], at + length) : next[language];
        }

        for (var language = 0; language < _languages; language++)
        {
            open[language] = Math.Max(open[language], next[language]);
        }
    }

    private void Note(int language, int at, int length, ulong classes, int open)
    {
        // Most languages have no word in a line.
        var cover = _cover.AsSpan(language * _tokens.Count, _tokens.Count);
        if (_has[language] == 0)
        {
            cover.Clear();
        }

        _has[language] |= classes;
        foreach (ref var token in cover.Slice(at, length))
        {
            token |= classes;
        }

        // "Follow-up talks" order nothing.
        _opens[language] |= at == open && _tokens[at + length - 1].Break != LineWords.Joint ? classes : 0;
        _then[language] |= at > open ? classes : 0;
        _ends[language] |= at + length == _tokens.Count ? classes : 0;
    }

    private ulong Cover(int token, int language) => _cover[(language * _tokens.Count) + token];

    private (ulong Whole, double Cover, int Addressed) Covered(int language)
    {
        var furniture = 0;
        var addressed = 0;
        var isWhole = _tokens.Count > 0;
        ulong union = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var classes = Cover(i, language);
            isWhole &= classes != 0;
            union |= classes;
            furniture += (classes & ~_lexicon.Weak) != 0 ? 1 : 0;
            addressed += (classes & _lexicon.Address) != 0 ? 1 : 0;
        }

        return (isWhole ? union : 0, _tokens.Count == 0 ? 0 : furniture / (double)_tokens.Count, addressed);
    }

    private ulong LabelOf(int language)
    {
        ulong union = 0;
        for (var i = 0; i < Math.Min(_tokens.Count - 1, LongestLabel); i++)
        {
            if (Cover(i, language) == 0)
            {
                return 0;
            }

            union |= Cover(i, language);
            if (_tokens[i].Break is ':' or '|' or '-' or LineWords.Glue)
            {
                return union;
            }
        }

        return 0;
    }
}
