namespace Ingestor.Articles.Documents;

/// <summary>What the sieve leaves of a page: a skeleton for the parser, and beside it the pieces that the skeleton's signs stand for.</summary>
/// <remarks>The parser's work and memory go by characters, attributes and nodes; what a tree is made of are the tags that nest. In the skeleton a text or a void element is one sign.</remarks>
internal sealed class SievedPage : IDisposable
{
    private const char TextSign = '.';
    private const char VoidSign = ':';

    private readonly PooledList<char> _skeleton = new(16 * 1024);
    private readonly PooledList<HtmlToken> _tokens = new(2 * 1024);
    private readonly PooledList<HtmlAttributeSpan> _attributes = new(2 * 1024);

    /// <summary>Start and end tags that the page holds behind the sieve.</summary>
    public int Tags { get; private set; }

    /// <summary>In the order of their signs.</summary>
    public ReadOnlySpan<HtmlToken> Tokens => _tokens.Items;

    public string Skeleton() => _skeleton.Items.ToString();

    public ReadOnlySpan<HtmlAttributeSpan> AttributesOf(HtmlToken element) => _attributes.Items.Slice(element.Start, element.Length);

    /// <summary>The token whose sign stands at a place, looked for first at <paramref name="guess"/>; -1 when there is none.</summary>
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

    public void Text(int start, int length) => Sign(null, start, length, TextSign);

    /// <summary>A title or script: only what it says is kept.</summary>
    public void Content(HtmlTag tag, int start, int length)
    {
        Sign(tag, start, length, VoidSign);
        Tags += 2;
    }

    public void Attribute(HtmlAttributeSpan attribute) => _attributes.Add(attribute);

    /// <param name="attributes">How many of the attributes added last are the element's.</param>
    public void Void(HtmlTag tag, int attributes)
    {
        Sign(tag, _attributes.Count - attributes, attributes, VoidSign);
        Tags++;
    }

    /// <inheritdoc cref="Void"/>
    public void Start(HtmlTag tag, int attributes, bool isClosed)
    {
        Sign(tag, _attributes.Count - attributes, attributes, '<');
        _skeleton.Add(tag.Name);
        _skeleton.Add(isClosed ? "/>" : ">");
        Tags++;
    }

    public void End(HtmlTag tag)
    {
        _skeleton.Add("</");
        _skeleton.Add(tag.Name);
        _skeleton.Add('>');
        Tags++;
    }

    public void Dispose()
    {
        _skeleton.Dispose();
        _tokens.Dispose();
        _attributes.Dispose();
    }

    private void Sign(HtmlTag? tag, int start, int length, char sign)
    {
        _tokens.Add(new HtmlToken(tag, _skeleton.Count, start, length));
        _skeleton.Add(sign);
    }

    private readonly record struct Place(int At) : IComparable<HtmlToken>
    {
        public int CompareTo(HtmlToken token) => At.CompareTo(token.At);
    }
}
