using System.Net;

namespace Ingestor.Articles.Documents;

/// <summary>An element as the page writes it, its attributes still in the page's text.</summary>
internal readonly ref struct HtmlElement(HtmlTag tag, ReadOnlySpan<char> html, ReadOnlySpan<HtmlAttributeSpan> attributes)
{
    private readonly ReadOnlySpan<char> _html = html;

    public HtmlTag Tag { get; } = tag;

    public ReadOnlySpan<HtmlAttributeSpan> Attributes { get; } = attributes;

    /// <summary>An attribute's decoded value, null when it is absent; the last where it was written twice.</summary>
    public string? this[string name]
    {
        get
        {
            for (var i = Attributes.Length - 1; i >= 0; i--)
            {
                if (Attributes[i].Name == name)
                {
                    return Decoded(Attributes[i]);
                }
            }

            return null;
        }
    }

    public ReadOnlySpan<char> Raw(HtmlAttributeSpan attribute) => _html.Slice(attribute.Start, attribute.Length);

    public string Decoded(HtmlAttributeSpan attribute) => WebUtility.HtmlDecode(Raw(attribute).ToString());
}
