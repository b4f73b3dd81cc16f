namespace Ingestor.Articles.Credits.Lines;

/// <summary>Endings of words ("…zeitung"); a word is compared with those only that share its last two letters: most words with none.</summary>
internal sealed class WordEndings
{
    private readonly Dictionary<(char, char), List<string>> _byTail = [];

    /// <param name="ending">Two letters at least, folded.</param>
    public void Add(string ending)
    {
        if (!_byTail.TryGetValue((ending[^2], ending[^1]), out var alike))
        {
            _byTail[(ending[^2], ending[^1])] = alike = [];
        }

        alike.Add(ending);
    }

    /// <summary>One of the endings closes the word and isn't all of it.</summary>
    /// <param name="word">Two letters at least, folded.</param>
    public bool Close(string word)
    {
        if (_byTail.TryGetValue((word[^2], word[^1]), out var alike))
        {
            foreach (var ending in alike)
            {
                if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
