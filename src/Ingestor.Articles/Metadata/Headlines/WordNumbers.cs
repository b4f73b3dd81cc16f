using Ingestor.Articles.Content.Signals;

namespace Ingestor.Articles.Metadata.Headlines;

/// <summary>A number for each word of some texts, the same for both cases of a letter: sets of numbers are quick to compare.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers =
        new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<int> _words = [];

    public WordSet Of(string text)
    {
        _words.Clear();
        foreach (var word in new WordSpans(text))
        {
            if (!_numbers.TryGetValue(word, out var number))
            {
                _numbers[word] = number = _numbers.Dictionary.Count;
            }

            _words.Add(number);
        }

        _words.Sort();
        return new WordSet([.. _words.Where((word, i) => i == 0 || word != _words[i - 1])]);
    }
}
