using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content.Signals;

/// <summary>The heading that shares most words with what the page calls itself: where the story begins.</summary>
internal sealed class PageTitle
{
    private const int Letters = 32;

    private readonly HashSet<string> _words;

    /// <summary>By the first two letters: whether a word of the title begins so. Few other words do.</summary>
    private readonly bool[] _heads = new bool[Letters * Letters];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public PageTitle(Document document)
    {
        _words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Collect(document.Title);
        foreach (var meta in document.Metas)
        {
            if (meta.Key is "og:title" or "twitter:title")
            {
                Collect(meta.Content);
            }
        }

        var best = 0.3f;
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Heading && Overlap(block.Text) * (block.Level == 1 ? 1.2f : 1f) is var overlap && overlap > best)
            {
                (best, Block) = (overlap, block.Index);
            }
        }
    }

    /// <summary>Index of the heading's block; -1 when no heading repeats the title.</summary>
    public int Block { get; } = -1;

    /// <summary>Share of the text's words that the title has, times the share of the title that they are.</summary>
    public float Overlap(string text)
    {
        if (_words.Count == 0 || text.Length > 400)
        {
            return 0;
        }

        int words = 0, hits = 0;
        foreach (var word in new WordSpans(text))
        {
            words++;
            hits += _heads[Head(word)] && _lookup.Contains(word) ? 1 : 0;
        }

        return words == 0 ? 0 : (float)hits / words * Math.Min(1f, (float)hits / Math.Max(1, _words.Count / 2));
    }

    private void Collect(string? text)
    {
        foreach (var word in new WordSpans(text))
        {
            _lookup.Add(word);
            _heads[Head(word)] = true;
        }
    }
    /// <summary>The same for both cases of a letter.</summary>
    private static int Head(ReadOnlySpan<char> word) => (Letter(word[0]) * Letters) + (word.Length > 1 ? Letter(word[1]) : 0);

    private static int Letter(char character) => char.IsAscii(character) ? character % Letters : 0;
}
