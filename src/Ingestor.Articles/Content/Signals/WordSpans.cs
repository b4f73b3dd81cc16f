namespace Ingestor.Articles.Content.Signals;

/// <summary>A text's words (runs of letters and digits), found without copying.</summary>
internal ref struct WordSpans(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _left = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordSpans GetEnumerator() => this;

    public bool MoveNext()
    {
        var start = 0;
        while (start < _left.Length && !char.IsLetterOrDigit(_left[start]))
        {
            start++;
        }

        var end = start;
        while (end < _left.Length && char.IsLetterOrDigit(_left[end]))
        {
            end++;
        }

        Current = _left[start..end];
        _left = _left[end..];
        return end > start;
    }
}
