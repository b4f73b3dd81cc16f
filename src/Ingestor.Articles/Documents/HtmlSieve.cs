using System.Buffers;
using System.Runtime.InteropServices;

namespace Ingestor.Articles.Documents;

/// <summary>Copies of a page what a later stage can read: no scripts but JSON-LD, no styles, drawings, controls, comments, nor attributes that nobody asks for.</summary>
/// <remarks>
/// Half of a news page's characters are such; the parser would build a node or an attribute of each. Tags and comments are found by the HTML standard's tokenizer (section 13.2.5).
/// What is damaged (an element or a quote that never ends) is left to the parser. Linear: a search that came to the page's end is not made again.
/// </remarks>
internal ref struct HtmlSieve
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" />\t\r\n\f");

    private const int LongestTag = 2_000;

    private readonly ReadOnlySpan<char> _html;
    private char[] _kept;
    private int _at;
    private int _length;
    private bool _space;
    private bool _afterBlock = true;
    private HashSet<string>? _endless;
    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private HtmlSieve(ReadOnlySpan<char> html)
    {
        _html = html;
        _kept = ArrayPool<char>.Shared.Rent(html.Length + 1);
    }

    public static string Of(ReadOnlySpan<char> html)
    {
        var sieve = new HtmlSieve(html);
        sieve.Run();
        var kept = sieve._kept.AsSpan(0, sieve._length).ToString();
        ArrayPool<char>.Shared.Return(sieve._kept);
        return kept;
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
        var next = _html[(_at + 1)..].IndexOf('<');
        var text = next < 0 ? _html[_at..] : _html.Slice(_at, next + 1);
        _at += text.Length;
        if (text.IsWhiteSpace())
        {
            _space = true;
            return;
        }

        Space(atBlock: false);
        // Else a sign that begins no tag could begin one with what comes behind something dropped.
        Keep(text[0] == '<' ? "&lt;" : text[..1]);
        Keep(text[1..]);
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
        var start = _at;
        var nameEnd = NameEnd(_at + 2);
        Skip(nameEnd, ">");
        var name = _html[(start + 2)..nameEnd];
        ref var open = ref CollectionsMarshal.GetValueRefOrAddDefault(_open, name, out _);
        // An end tag without a start is nothing (but a paragraph's); the parser would search all open elements for it.
        if (open == 0)
        {
            return;
        }

        open--;
        Tag(name);
        Keep(_html[start..nameEnd]);
        Keep(">");
    }

    private void StartTag()
    {
        var start = _at;
        var nameEnd = NameEnd(_at + 1);
        var name = _html[(start + 1)..nameEnd];
        if (HtmlTags.Dropped.TryGetValue(name, out var dropped) && Drops(dropped, nameEnd))
        {
            return;
        }

        Tag(name);
        CollectionsMarshal.GetValueRefOrAddDefault(_open, name, out _)++;
        Keep(_html[start..nameEnd]);
        _at = nameEnd;
        var end = Attributes(nameEnd);
        Keep(_at > end && _html[_at - 1] == '/' ? "/>" : ">");
        _at++;
    }

    /// <summary>Copies the attributes that are asked for and stops at the tag's end.</summary>
    /// <returns>Where the last attribute ends.</returns>
    private int Attributes(int end)
    {
        while (HtmlAttributeScan.Next(_html, ref _at) is { IsEnd: false } attribute)
        {
            end = _at;
            var name = _html[attribute.Name];
            if (HtmlTags.SievedAttributes.Contains(name) && (!name.Equals("style", StringComparison.OrdinalIgnoreCase) || _html[attribute.Value].Contains("none", StringComparison.OrdinalIgnoreCase)))
            {
                Keep(" ");
                Keep(name);
                if (attribute.HasValue)
                {
                    Keep("=");
                    Keep(_html[attribute.Value]);
                }
            }
        }

        return end;
    }

    /// <summary>Passes over a whole element that nobody reads; a JSON-LD script is copied.</summary>
    /// <returns>False, and nothing passed, when the element never ends.</returns>
    private bool Drops(string name, int nameEnd)
    {
        var start = _at;
        _at = nameEnd;
        while (!HtmlAttributeScan.Next(_html, ref _at).IsEnd)
        {
        }

        var isClosed = name is "svg" or "math" && _at < _html.Length && _html[_at - 1] == '/';
        _at = Math.Min(_at + 1, _html.Length);
        var tag = _html[start.._at];
        if (!isClosed && (_endless?.Contains(name) == true || !PassContent(name)))
        {
            (_endless ??= []).Add(name);
            _at = start;
            return false;
        }

        if (name is "script" && tag.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
        {
            Keep(_html[start.._at]);
        }

        return true;
    }

    private bool PassContent(string name)
    {
        var depth = 1;
        for (var at = _at; _html[at..].IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var found;)
        {
            var end = at + found + name.Length;
            var isTag = end < _html.Length && (_html[end] is '/' or '>' || char.IsWhiteSpace(_html[end]));
            depth += !isTag ? 0 : _html[..(end - name.Length)].EndsWith("</") ? -1 : HtmlTags.Nests(name) && Opens(end - name.Length - 1) ? 1 : 0;
            if (depth == 0)
            {
                Skip(end, ">");
                return true;
            }

            at = end;
        }

        return false;
    }

    private readonly bool Opens(int tag)
    {
        var near = _html[tag..Math.Min(tag + LongestTag, _html.Length)];
        return near[0] == '<' && !(near.IndexOf('>') is > 0 and var end && near[end - 1] == '/');
    }

    private void Tag(ReadOnlySpan<char> name)
    {
        var isBlock = HtmlTags.IsBlock(name);
        Space(isBlock);
        _afterBlock = isBlock;
    }

    /// <summary>White space between tags counts only between inline ones.</summary>
    private void Space(bool atBlock)
    {
        if (_space && !atBlock && !_afterBlock)
        {
            Keep(" ");
        }

        _space = false;
    }

    private readonly int NameEnd(int from) =>
        _html[from..].IndexOfAny(NameEnds) is >= 0 and var length ? from + length : _html.Length;

    private void Skip(int from, ReadOnlySpan<char> mark) =>
        _at = _html[Math.Min(from, _html.Length)..].IndexOf(mark) is >= 0 and var found ? from + found + mark.Length : _html.Length;

    private void Keep(ReadOnlySpan<char> text)
    {
        if (_kept.Length < _length + text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(2 * (_length + text.Length));
            _kept.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_kept);
            _kept = larger;
        }

        text.CopyTo(_kept.AsSpan(_length));
        _length += text.Length;
    }
}
