namespace Ingestor.Articles.Documents;

/// <summary>What the sieve leaves of a page: tokens, attributes, and a skeleton of them for the parser.</summary>
/// <remarks>
/// The parser's work and memory go by characters, attributes and nodes; what it is needed for are tags whose place in the tree hangs on other tags.
/// In the skeleton a text, a void element and either tag of an inline element that nests as it should are one sign each.
/// </remarks>
internal sealed class SievedPage : IDisposable
{
    private const char Sign = '.';

    private readonly PooledList<HtmlToken> _tokens = new(4 * 1024);
    private readonly PooledList<HtmlAttributeSpan> _attributes = new(2 * 1024);
    private readonly Stack<int> _inline = new();
    private int _openLinks;

    /// <summary>Start and end tags that the page holds behind the sieve.</summary>
    public int Tags { get; private set; }

    /// <summary>In document order; their places are known once the skeleton is made.</summary>
    public ReadOnlySpan<HtmlToken> Tokens => _tokens.Items;

    public ReadOnlySpan<HtmlAttributeSpan> AttributesOf(HtmlToken element) => _attributes.Items.Slice(element.Start, element.Length);

    /// <summary>The token at a place in the skeleton, looked for first at <paramref name="guess"/>; -1 when there is none.</summary>
    public int Find(int at, int guess)
    {
        var tokens = _tokens.Items;
        if (guess < tokens.Length && tokens[guess].At == at)
        {
            return guess;
        }

        var found = tokens.BinarySearch(new Place(at));
        return found < 0 ? -1 : found;
    }

    public void Text(int start, int length) => _tokens.Add(new HtmlToken(HtmlTokenKind.Text, IsSign: true, null, start, length));

    public void Content(HtmlTag tag, int start, int length)
    {
        _tokens.Add(new HtmlToken(HtmlTokenKind.Content, IsSign: true, tag, start, length));
        Tags += 2;
    }

    public void Attribute(HtmlAttributeSpan attribute) => _attributes.Add(attribute);

    /// <param name="attributes">How many of the attributes added last are the element's.</param>
    public void Void(HtmlTag tag, int attributes) => Element(HtmlTokenKind.Void, tag, attributes);

    /// <inheritdoc cref="Void"/>
    public void Start(HtmlTag tag, int attributes, bool isClosed)
    {
        var isLink = tag.Name is "a";
        // The parser ends a link where the next begins; no other inline element's start ends anything.
        if (!tag.IsInline || isClosed || (isLink && _openLinks > 0))
        {
            _inline.Clear();
        }
        else
        {
            _inline.Push(_tokens.Count);
        }

        _openLinks += isLink && !isClosed ? 1 : 0;
        Element(isClosed ? HtmlTokenKind.Closed : HtmlTokenKind.Start, tag, attributes);
    }

    public void End(HtmlTag tag)
    {
        _openLinks -= tag.Name is "a" ? 1 : 0;
        var isInline = _inline.TryPeek(out var start) && _tokens.Items[start].Tag == tag;
        if (isInline)
        {
            _tokens[_inline.Pop()] = _tokens.Items[start] with { IsSign = true };
        }
        else
        {
            _inline.Clear();
        }

        _tokens.Add(new HtmlToken(HtmlTokenKind.End, isInline, tag, 0, 0));
        Tags++;
    }

    /// <summary>Makes the skeleton, and notes each token's place in it.</summary>
    public string Skeleton()
    {
        using var skeleton = new PooledList<char>(16 * 1024);
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens.Items[i];
            _tokens[i] = token with { At = skeleton.Count };
            if (token.IsSign)
            {
                skeleton.Add(Sign);
                continue;
            }

            skeleton.Add(token.Kind == HtmlTokenKind.End ? "</" : "<");
            skeleton.Add(token.Tag!.Name);
            skeleton.Add(token.Kind == HtmlTokenKind.Closed ? "/>" : ">");
        }

        return skeleton.Items.ToString();
    }

    public void Dispose()
    {
        _tokens.Dispose();
        _attributes.Dispose();
    }

    private void Element(HtmlTokenKind kind, HtmlTag tag, int attributes)
    {
        _tokens.Add(new HtmlToken(kind, kind == HtmlTokenKind.Void, tag, _attributes.Count - attributes, attributes));
        Tags++;
    }

    private readonly record struct Place(int At) : IComparable<HtmlToken>
    {
        public int CompareTo(HtmlToken token) => At.CompareTo(token.At);
    }
}
