namespace Ingestor.Articles.Content.Signals;

/// <summary>The ranges of a text's words (runs of letters and digits), found without copying.</summary>
internal struct WordRanges(string text)
{
    private int _at;

    public Range Current { get; private set; }

    public readonly WordRanges GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_at < text.Length && !char.IsLetterOrDigit(text[_at]))
        {
            _at++;
        }

        var start = _at;
        while (_at < text.Length && char.IsLetterOrDigit(text[_at]))
        {
            _at++;
        }

        Current = start.._at;
        return _at > start;
    }
}
