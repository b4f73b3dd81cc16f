namespace Ingestor.Articles.Documents;

/// <summary>Collects text between block borders into <see cref="Block"/>s, and every element that was passed into <see cref="Element"/>s.</summary>
internal sealed class BlockBuilder
{
    private readonly List<Block> _blocks = [];
    private readonly Stack<OpenElement> _open = new();
    private readonly List<TextRun> _runs = [];
    private readonly string?[] _names = new string?[128];
    private char[] _text = new char[4096];
    private int _length;
    private int _linkLength;
    private int _openLinks;
    private int _breaks;

    public List<Element> Elements { get; } = [];

    private OpenElement Current => _open.TryPeek(out var open) ? open : OpenElement.None;

    public void Open(HtmlElement element)
    {
        Border(element.Tag);
        _openLinks += element.Tag.Name is "a" ? 1 : 0;
        var index = Add(element);
        _open.Push(Current.Inner(element.Tag, index));
    }

    public void Close()
    {
        var closed = _open.Peek().Tag!;
        Border(closed);
        _openLinks -= closed.Name is "a" ? 1 : 0;
        _open.Pop();
    }

    /// <summary>An element without content: an image, a rule, an empty container that still parts the text around it.</summary>
    public void Empty(HtmlElement element)
    {
        Border(element.Tag);
        Add(element);
    }

    /// <summary><c>&lt;br&gt;</c>: one is a space, two in a row end the paragraph.</summary>
    public void Break()
    {
        if (++_breaks > 1)
        {
            Flush();
        }
        else
        {
            Append(" ");
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        var start = _length;
        Append(text);
        if (_length == start)
        {
            return;
        }

        _breaks = text.IsWhiteSpace() ? _breaks : 0;
        _runs.Add(new TextRun(start, _length - start, Current.Index));
        _linkLength += _openLinks > 0 ? _length - start : 0;
    }

    public IReadOnlyList<Block> Finish()
    {
        Flush();
        return _blocks;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_text.Length < _length + text.Length)
        {
            Array.Resize(ref _text, 2 * (_length + text.Length));
        }

        _length = InertText.Append(text, _text, _length);
    }

    private void Border(HtmlTag tag)
    {
        if (tag.IsBlock)
        {
            Flush();
        }
    }

    private void Flush()
    {
        var text = InertText.TrimEnd(_text.AsSpan(0, _length));
        if (text.Length > 0)
        {
            var open = Current;
            _blocks.Add(new Block(_blocks.Count, open.Kind, text.ToString(), open.Level, open.Block, Math.Min(_linkLength, text.Length), Runs(text.Length)));
        }

        _length = 0;
        _runs.Clear();
        _linkLength = 0;
        _breaks = 0;
    }

    /// <summary>The runs within the text: the last may be the space that was cut off.</summary>
    private TextRun[] Runs(int length)
    {
        var last = _runs[^1];
        _runs[^1] = last with { Length = Math.Min(last.Length, length - last.Start) };
        return _runs[^1].Length > 0 ? [.. _runs] : [.. _runs[..^1]];
    }

    private int Add(HtmlElement element)
    {
        string id = "", classes = "";
        var hidden = false;
        var kept = 0;
        foreach (var attribute in element.Attributes)
        {
            switch (attribute.Name)
            {
                case "id":
                    id = element.Raw(attribute).ToString();
                    break;
                case "class":
                    classes = Shared(element.Raw(attribute));
                    break;
                case "hidden":
                    hidden = true;
                    break;
                case "aria-hidden":
                    hidden |= element.Raw(attribute).Equals("true", StringComparison.OrdinalIgnoreCase);
                    break;
                case "style":
                    hidden |= Hides(element.Raw(attribute));
                    break;
                default:
                    kept += attribute.IsKept ? 1 : 0;
                    break;
            }
        }

        var parent = Current.Index;
        Elements.Add(new Element(Elements.Count, parent, parent < 0 ? 0 : Elements[parent].Depth + 1, element.Tag.Name, id, classes, hidden, kept == 0 ? null : Kept(element, kept)));
        return Elements.Count - 1;
    }

    private static bool Hides(ReadOnlySpan<char> style) =>
        style.Contains("none", StringComparison.OrdinalIgnoreCase) && style.ToString().Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static KeyValuePair<string, string>[] Kept(HtmlElement element, int count)
    {
        var kept = new KeyValuePair<string, string>[count];
        var at = 0;
        foreach (var attribute in element.Attributes)
        {
            if (attribute.IsKept)
            {
                kept[at++] = new(attribute.Name, element.Decoded(attribute));
            }
        }

        return kept;
    }

    /// <summary>Templates write the same class names on hundreds of elements.</summary>
    private string Shared(ReadOnlySpan<char> names)
    {
        if (names.IsEmpty)
        {
            return "";
        }

        ref var shared = ref _names[(names.Length + (7 * names[0]) + (31 * names[^1])) % _names.Length];
        if (!names.SequenceEqual(shared))
        {
            shared = names.ToString();
        }

        return shared!;
    }
}
