using System.Buffers;
using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Documents;

/// <summary>One decoded document as flat lists in document order: what every later stage reads instead of a DOM.</summary>
public sealed record Document
{
    public required DocumentKind Kind { get; init; }

    /// <summary>Address that relative links resolve against: <c>&lt;base href&gt;</c>, else the request's URL.</summary>
    public Uri? BaseUrl { get; init; }

    public string? Url { get; init; }

    /// <summary>How the bytes were turned into text.</summary>
    public required TextEncoding Encoding { get; init; }

    /// <summary>The text of <c>&lt;title&gt;</c>; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>The <c>lang</c> of the root element.</summary>
    public string? HtmlLanguage { get; init; }

    public IReadOnlyList<Meta> Metas { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Contents of <c>script type="application/ld+json"</c>, untouched.</summary>
    public IReadOnlyList<string> JsonLd { get; init; } = [];

    /// <summary>Every element of the body; <see cref="Element.Index"/> is its place here and parents stand before their children.</summary>
    public IReadOnlyList<Element> Elements { get; init; } = [];

    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Whether class or id of the element, or of the next ones above it, holds one of the words; what stands for the whole page says nothing of a part.</summary>
    /// <param name="levels">How many elements are looked at.</param>
    internal bool IsNamed(int element, int levels, SearchValues<string> words)
    {
        for (var at = element; at >= 0 && levels > 0; at = Elements[at].Parent, levels--)
        {
            var here = Elements[at];
            if (here.Tag is not ("body" or "html" or "main" or "article") && (here.Class.AsSpan().ContainsAny(words) || here.Id.AsSpan().ContainsAny(words)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The element and its ancestors, innermost first.</summary>
    public IEnumerable<Element> Ancestry(int element)
    {
        for (var at = element; at >= 0; at = Elements[at].Parent)
        {
            yield return Elements[at];
        }
    }
}
