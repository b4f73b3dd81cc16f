namespace Ingestor.Articles.Content.Signals;

/// <summary>A text's words (runs of letters and digits), found without copying.</summary>
internal ref struct WordSpans(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    public readonly ReadOnlySpan<char> Current => _text[_start.._end];

    public readonly WordSpans GetEnumerator() => this;

    public bool MoveNext()
    {
        var text = _text;
        var start = _end;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        (_start, _end) = (start, end);
        return end > start;
    }
}
