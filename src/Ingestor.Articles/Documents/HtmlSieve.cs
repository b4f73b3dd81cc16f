using System.Buffers;

namespace Ingestor.Articles.Documents;

/// <summary>Takes from a page what a later stage can read: no scripts but JSON-LD, no styles, drawings, controls, comments, nor attributes that nobody asks for.</summary>
/// <remarks>
/// Half of a news page's characters are such; the parser would build a node or an attribute of each. Tags and comments are found by the HTML standard's tokenizer (section 13.2.5).
/// What is damaged (an element that never ends) is left to the parser. Linear: a search that came to the page's end is not made again.
/// </remarks>
internal ref struct HtmlSieve
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" />\t\r\n\f");

    private const int LongestTag = 2_000;

    private readonly ReadOnlySpan<char> _html;
    private readonly SievedPage _page;
    /// <summary>By tag number: how many are open.</summary>
    private readonly List<int> _open = [.. Enumerable.Repeat(0, HtmlTag.KnownCount)];
    private int _at;
    private int _space = -1;
    private bool _afterBlock = true;
    private HashSet<HtmlTag>? _endless;
    private Dictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> _strange = new Dictionary<string, HtmlTag>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private HtmlSieve(ReadOnlySpan<char> html, SievedPage page)
    {
        _html = html;
        _page = page;
    }

    public static SievedPage Of(ReadOnlySpan<char> html)
    {
        var page = new SievedPage();
        new HtmlSieve(html, page).Run();
        return page;
    }

    private void Run()
    {
        while (_at < _html.Length)
        {
            switch (_html[_at..])
            {
                case ['<', '!', '-', '-', ..]:
                    Comment();
                    break;
                case ['<', '!' or '?', ..]:
                    Skip(_at, ">");
                    break;
                case ['<', '/', var letter, ..] when char.IsAsciiLetter(letter):
                    EndTag();
                    break;
                case ['<', var letter, ..] when char.IsAsciiLetter(letter):
                    StartTag();
                    break;
                default:
                    Text();
                    break;
            }
        }
    }

    private void Text()
    {
        var start = _at;
        _at = _html[(_at + 1)..].IndexOf('<') is >= 0 and var next ? _at + 1 + next : _html.Length;
        if (_html[start.._at].IsWhiteSpace())
        {
            _space = start;
            return;
        }

        Space(atBlock: false);
        _page.Text(start, _at - start);
        _afterBlock = false;
    }

    private void Comment()
    {
        if (_html[(_at + 4)..] is ['>', ..] or ['-', '>', ..])
        {
            Skip(_at + 4, ">");
            return;
        }

        for (_at += 4; _html[_at..].IndexOf("--") is >= 0 and var dashes; _at++)
        {
            _at += dashes;
            if (_html[(_at + 2)..] is ['>', ..] or ['!', '>', ..])
            {
                Skip(_at + 2, ">");
                return;
            }
        }

        _at = _html.Length;
    }

    private void EndTag()
    {
        var start = _at + 2;
        var nameEnd = NameEnd(start);
        Skip(nameEnd, ">");
        var tag = TagOf(_html[start..nameEnd]);
        // An end tag without a start is nothing; the parser would search all open elements for it.
        if (_open[tag.Number] == 0)
        {
            return;
        }

        _open[tag.Number]--;
        Border(tag);
        if (!tag.IsVoid)
        {
            _page.End(tag);
        }
        else if (tag.Name is "br")
        {
            _page.Void(tag, 0);
        }
    }

    private void StartTag()
    {
        var nameEnd = NameEnd(_at + 1);
        var tag = TagOf(_html[(_at + 1)..nameEnd]);
        if (tag.IsDropped && Drops(tag, nameEnd))
        {
            return;
        }

        Border(tag);
        _open[tag.Number]++;
        _at = nameEnd;
        var attributes = Attributes(out var end);
        if (tag.IsVoid)
        {
            _page.Void(tag, attributes);
        }
        else
        {
            _page.Start(tag, attributes, isClosed: _at > end && _html[_at - 1] == '/');
        }

        _at++;
    }

    /// <summary>Sets the attributes that are asked for aside and stops at the tag's end.</summary>
    /// <param name="end">Where the last attribute ends.</param>
    /// <returns>Their number.</returns>
    private int Attributes(out int end)
    {
        var count = 0;
        end = _at;
        while (HtmlAttributeScan.Next(_html, ref _at) is { IsEnd: false } attribute)
        {
            end = _at;
            if (HtmlTags.SievedAttributes.TryGetValue(_html[attribute.Name..attribute.NameEnd], out var known))
            {
                _page.Attribute(new HtmlAttributeSpan(known.Name, known.IsKept, attribute.Value, attribute.ValueEnd - attribute.Value));
                count++;
            }
        }

        return count;
    }

    /// <summary>Passes over a whole element that nobody reads; what a title and a JSON-LD script say is set aside.</summary>
    /// <returns>False, and nothing passed, when the element never ends.</returns>
    private bool Drops(HtmlTag tag, int nameEnd)
    {
        var start = _at;
        _at = nameEnd;
        var isJsonLd = false;
        while (HtmlAttributeScan.Next(_html, ref _at) is { IsEnd: false } attribute)
        {
            isJsonLd |= _html[attribute.Name..attribute.NameEnd].Equals("type", StringComparison.OrdinalIgnoreCase)
                && _html[attribute.Value..attribute.ValueEnd].Contains("ld+json", StringComparison.OrdinalIgnoreCase);
        }

        var isClosed = tag.Name is "svg" or "math" && _at < _html.Length && _html[_at - 1] == '/';
        var content = _at = Math.Min(_at + 1, _html.Length);
        var contentEnd = content;
        if (!isClosed && (_endless?.Contains(tag) == true || !PassContent(tag, out contentEnd)))
        {
            (_endless ??= []).Add(tag);
            _at = start;
            return false;
        }

        if (tag.Name is "title" || (tag.Name is "script" && isJsonLd))
        {
            _page.Content(tag, content, contentEnd - content);
        }

        return true;
    }

    private bool PassContent(HtmlTag tag, out int contentEnd)
    {
        var name = tag.Name;
        var depth = 1;
        for (var at = _at; _html[at..].IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var found;)
        {
            var end = at + found + name.Length;
            var isTag = end < _html.Length && (_html[end] is '/' or '>' || char.IsWhiteSpace(_html[end]));
            contentEnd = end - name.Length - 2;
            depth += !isTag ? 0 : contentEnd >= _at && _html[contentEnd..].StartsWith("</") ? -1 : tag.Nests && Opens(end - name.Length - 1) ? 1 : 0;
            if (depth == 0)
            {
                Skip(end, ">");
                return true;
            }

            at = end;
        }

        contentEnd = _at;
        return false;
    }

    private readonly bool Opens(int tag)
    {
        var near = _html[tag..Math.Min(tag + LongestTag, _html.Length)];
        return near[0] == '<' && !(near.IndexOf('>') is > 0 and var end && near[end - 1] == '/');
    }

    private HtmlTag TagOf(ReadOnlySpan<char> name)
    {
        if (HtmlTag.Find(name) is { } known)
        {
            return known;
        }

        if (!_strange.TryGetValue(name, out var tag))
        {
            _strange[name] = tag = new HtmlTag(name.ToString().ToLowerInvariant(), _open.Count);
            _open.Add(0);
        }

        return tag;
    }

    private void Border(HtmlTag tag)
    {
        Space(tag.IsBlock);
        _afterBlock = tag.IsBlock;
    }

    /// <summary>White space between tags counts only between inline ones.</summary>
    private void Space(bool atBlock)
    {
        if (_space >= 0 && !atBlock && !_afterBlock)
        {
            _page.Text(_space, 1);
        }

        _space = -1;
    }

    private readonly int NameEnd(int from) =>
        _html[from..].IndexOfAny(NameEnds) is >= 0 and var length ? from + length : _html.Length;

    private void Skip(int from, ReadOnlySpan<char> mark) =>
        _at = _html[Math.Min(from, _html.Length)..].IndexOf(mark) is >= 0 and var found ? from + found + mark.Length : _html.Length;
}
