using System.Text;
using System.Text.Json;

namespace Ingestor.Articles.Boilerplate;

/// <summary>The word classes of every language file in one trie: furniture is often in another language than its page, so a line is read in all.</summary>
internal sealed class LineLexicon
{
    /// <summary>Classes that mean the same in every language.</summary>
    private static readonly string[] SharedClasses = ["social", "sign", "year", "address", "handle", "copyright", "opennewtab", "mail"];

    private readonly LexiconNode _root = new();
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private LineLexicon()
    {
    }

    internal static LineLexicon Default { get; } = Load();

    internal int Languages { get; private set; }

    /// <summary>Names of the word classes, in ordinal order.</summary>
    internal IReadOnlyList<string> Classes { get; private set; } = [];

    internal ulong Shared { get; private set; }

    /// <summary>Classes of words that furniture and prose share.</summary>
    internal ulong Weak { get; private set; }

    internal ulong Skip { get; private set; }

    /// <summary>Classes of words that make a sentence of the story.</summary>
    internal ulong Prose { get; private set; }

    /// <summary>Classes of words by which a page speaks to its reader or of itself.</summary>
    internal ulong Address { get; private set; }

    /// <summary>One bit a class, at most 64; an unknown class is a fault of the rule file.</summary>
    internal ulong Bit(string name) =>
        _classes.TryGetValue(name, out var bit) ? 1UL << bit : throw new InvalidOperationException($"Boilerplate rules name the word class '{name}', which no language file has.");

    internal bool Knows(string word) => _words.Contains(word);

    /// <summary>Every phrase that starts at a token.</summary>
    internal void Match(List<LineToken> tokens, int start, List<LexiconHit> found)
    {
        found.Clear();
        Walk(_root, tokens, start, 0, found);
    }

    private static void Walk(LexiconNode node, List<LineToken> tokens, int at, int depth, List<LexiconHit> found)
    {
        foreach (var (language, classes) in node.Phrases)
        {
            found.Add(new LexiconHit(depth, language, classes));
        }

        if (at >= tokens.Count)
        {
            return;
        }

        var word = tokens[at].Text;
        if (node.Exact.TryGetValue(word, out var next))
        {
            Walk(next, tokens, at + 1, depth + 1, found);
        }

        foreach (var (stem, child) in node.StemsOf(word))
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                Walk(child, tokens, at + 1, depth + 1, found);
            }
        }
    }

    private static LineLexicon Load()
    {
        var lexicon = new LineLexicon();
        foreach (var (_, json) in BoilerplateData.Languages())
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            foreach (var group in document.RootElement.GetProperty("words").EnumerateObject())
            {
                foreach (var phrase in group.Value.EnumerateArray().Select(p => p.GetString()!))
                {
                    lexicon.Add(lexicon.Languages, group.Name, phrase);
                    if (phrase.Contains(' ', StringComparison.Ordinal) && Unaccented(phrase) is var plain && plain != phrase)
                    {
                        lexicon.Add(lexicon.Languages, group.Name, plain);
                    }
                }
            }

            lexicon.Languages++;
        }

        lexicon.Shared = SharedClasses.Aggregate(0UL, (bits, name) => bits | lexicon.Bit(name));
        lexicon.Weak = lexicon.Bit("filler");
        lexicon.Skip = lexicon.Bit("skip");
        lexicon.Prose = lexicon.Bit("said") | lexicon.Bit("saidstrong") | lexicon.Bit("finite");
        lexicon.Address = lexicon.Bit("you") | lexicon.Bit("ours");
        lexicon.Classes = [.. lexicon._classes.Keys.Order(StringComparer.Ordinal)];
        lexicon._root.Freeze();
        return lexicon;
    }

    /// <summary>Capitals often lose their accents ("A LIRE AUSSI"). Only of several words: one alone would turn into another ("él", "el").</summary>
    private static string Unaccented(string phrase) =>
        string.Concat(phrase.Normalize(NormalizationForm.FormD).Where(c => c is not (>= '\u0300' and <= '\u036f'))).Normalize(NormalizationForm.FormC);

    private void Add(int language, string name, string phrase)
    {
        if (!_classes.TryGetValue(name, out var bit))
        {
            _classes.Add(name, bit = _classes.Count < 64 ? _classes.Count : throw new InvalidOperationException("More than 64 word classes."));
        }

        var node = _root;
        var tokens = phrase.StartsWith('<') ? [new LineToken(phrase, 0, '\0')] : LineWords.Cut(phrase.Replace("*", string.Empty, StringComparison.Ordinal));
        if (tokens.Count == 0 || (tokens.Count == 1 && tokens[0].Text is "<num>" or "<year>" && !phrase.StartsWith('<')))
        {
            throw new InvalidOperationException($"The phrase '{phrase}' of the word class '{name}' has no word that could be matched.");
        }

        var stars = phrase.Split(' ');
        for (var i = 0; i < tokens.Count; i++)
        {
            var isStem = i < stars.Length && stars.Length == tokens.Count ? stars[i].EndsWith('*') : i == tokens.Count - 1 && phrase.EndsWith('*');
            node = node.Next(tokens[i].Text, isStem);
            _words.Add(tokens[i].Text);
        }

        node.Add(language, 1UL << bit);
    }
}
