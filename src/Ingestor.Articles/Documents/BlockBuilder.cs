using System.Net;
using HtmlAgilityPack;

namespace Ingestor.Articles.Documents;

/// <summary>Collects text between block borders into <see cref="Block"/>s, and every element that was passed into <see cref="Element"/>s.</summary>
internal sealed class BlockBuilder
{
    private readonly List<Block> _blocks = [];
    private readonly Stack<int> _open = new();
    private readonly List<TextRun> _runs = [];
    private char[] _text = new char[4096];
    private int _length;
    private int _linkLength;
    private int _openLinks;
    private int _breaks;

    public List<Element> Elements { get; } = [];

    private int Current => _open.TryPeek(out var element) ? element : -1;

    public void Open(HtmlNode node)
    {
        if (HtmlTags.Blocks.Contains(node.Name))
        {
            Flush();
        }

        _openLinks += node.Name is "a" ? 1 : 0;
        _open.Push(Add(node));
    }

    public void Close(HtmlNode node)
    {
        if (HtmlTags.Blocks.Contains(node.Name))
        {
            Flush();
        }

        _openLinks -= node.Name is "a" ? 1 : 0;
        _open.Pop();
    }

    /// <summary>An element without content: an image, a rule, an empty container that still parts the text around it.</summary>
    public void Empty(HtmlNode node)
    {
        if (HtmlTags.Blocks.Contains(node.Name))
        {
            Flush();
        }

        Add(node);
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
        _runs.Add(new TextRun(start, _length - start, Current));
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

    private void Flush()
    {
        var text = InertText.TrimEnd(_text.AsSpan(0, _length));
        if (text.Length > 0)
        {
            var element = InnermostBlock();
            var (kind, level) = KindOf(element);
            _blocks.Add(new Block(_blocks.Count, kind, text.ToString(), level, element, Math.Min(_linkLength, text.Length), Runs(text.Length)));
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

    private int InnermostBlock()
    {
        var at = Current;
        while (at >= 0 && !HtmlTags.Blocks.Contains(Elements[at].Tag))
        {
            at = Elements[at].Parent;
        }

        return at;
    }

    private (BlockKind Kind, int Level) KindOf(int element)
    {
        for (var at = element; at >= 0; at = Elements[at].Parent)
        {
            switch (Elements[at].Tag)
            {
                case ['h', >= '1' and <= '6' and var level]:
                    return (BlockKind.Heading, level - '0');
                case "figcaption" or "caption" or "figure":
                    return (BlockKind.Caption, 0);
                case "li" or "dd" or "dt":
                    return (BlockKind.ListItem, 0);
                case "blockquote":
                    return (BlockKind.Quote, 0);
                case "pre":
                    return (BlockKind.Preformatted, 0);
                case "td" or "th":
                    return (BlockKind.TableCell, 0);
                case "article" or "main" or "section" or "body":
                    return (BlockKind.Paragraph, 0);
            }
        }

        return (BlockKind.Paragraph, 0);
    }

    private int Add(HtmlNode node)
    {
        var parent = Current;
        string id = "", classes = "";
        var hidden = false;
        List<KeyValuePair<string, string>>? kept = null;
        // Asking for the attributes of an element that has none makes a collection.
        foreach (var attribute in node.HasAttributes ? node.Attributes : Enumerable.Empty<HtmlAttribute>())
        {
            switch (attribute.Name)
            {
                case "id":
                    id = attribute.Value ?? "";
                    break;
                case "class":
                    classes = attribute.Value ?? "";
                    break;
                case "hidden":
                    hidden = true;
                    break;
                case "aria-hidden":
                    hidden |= "true".Equals(attribute.Value, StringComparison.OrdinalIgnoreCase);
                    break;
                case "style":
                    hidden |= (attribute.Value ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);
                    break;
                case var name when HtmlTags.KeptAttributes.Contains(name):
                    (kept ??= []).Add(new(name, WebUtility.HtmlDecode(attribute.Value ?? "")));
                    break;
            }
        }

        Elements.Add(new Element(Elements.Count, parent, parent < 0 ? 0 : Elements[parent].Depth + 1, node.Name, id, classes, hidden, kept?.ToArray()));
        return Elements.Count - 1;
    }
}
