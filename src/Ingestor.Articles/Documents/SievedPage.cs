namespace Ingestor.Articles.Documents;

/// <summary>What the sieve leaves of a page: tokens, attributes, and a skeleton of them for the parser.</summary>
/// <remarks>
/// The parser's work and memory go by characters, attributes and nodes; what it is needed for are tags whose place in the tree hangs on other tags.
/// In the skeleton a text, a void element and either tag of a leaf that nests as it should (an inline element, or a block of text and inline elements) are one sign each.
/// </remarks>
internal sealed class SievedPage : IDisposable
{
    private const char Sign = '.';

    private readonly PooledList<HtmlToken> _tokens = new(4 * 1024);
    private readonly PooledList<HtmlAttributeSpan> _attributes = new(2 * 1024);
    private readonly Stack<Leaf> _leaves = new();
    private int _lastTag = -1;
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
        if (!isClosed && MayBeLeaf(tag))
        {
            _leaves.Push(new Leaf(_tokens.Count, _lastTag));
        }
        else
        {
            _leaves.Clear();
        }

        _openLinks += tag.Name is "a" && !isClosed ? 1 : 0;
        _lastTag = _tokens.Count;
        Element(isClosed ? HtmlTokenKind.Closed : HtmlTokenKind.Start, tag, attributes);
    }

    public void End(HtmlTag tag)
    {
        _openLinks -= tag.Name is "a" ? 1 : 0;
        var isLeaf = _leaves.TryPop(out var leaf) && _tokens.Items[leaf.Start].Tag == tag;
        if (isLeaf)
        {
            _tokens[leaf.Start] = _tokens.Items[leaf.Start] with { IsSign = true };
        }

        if (!isLeaf || !tag.IsInline)
        {
            _leaves.Clear();
        }

        _lastTag = isLeaf ? leaf.TagBefore : _tokens.Count;
        _tokens.Add(new HtmlToken(HtmlTokenKind.End, isLeaf, tag, 0, 0));
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

    /// <summary>Whether its start is certain to end nothing: of inline elements only a link can, another link. For a block the parser looks at the element around it, known where that has just begun.</summary>
    private bool MayBeLeaf(HtmlTag tag) =>
        tag.IsInline ? tag.Name is not "a" || _openLinks == 0
        : tag.IsPlainBlock && _lastTag >= 0 && _tokens.Items[_lastTag] is { Kind: HtmlTokenKind.Start, Tag: { } around } && around.Holds(tag);

    private void Element(HtmlTokenKind kind, HtmlTag tag, int attributes)
    {
        _tokens.Add(new HtmlToken(kind, kind == HtmlTokenKind.Void, tag, _attributes.Count - attributes, attributes));
        Tags++;
    }

    /// <param name="Start">Place of its start among the tokens.</param>
    /// <param name="TagBefore">Place of the tag before it that the parser will see; -1 for none.</param>
    private readonly record struct Leaf(int Start, int TagBefore);

    private readonly record struct Place(int At) : IComparable<HtmlToken>
    {
        public int CompareTo(HtmlToken token) => At.CompareTo(token.At);
    }
}
