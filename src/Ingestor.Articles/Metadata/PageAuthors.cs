using System.Net;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>Who wrote it, from the first place that names anybody: JSON-LD, meta, the visible page.</summary>
internal static class PageAuthors
{
    private static readonly IReadOnlyList<string> MetaKeys = Resources.Lines("Metadata/Data/author-metas.txt");

    public static (IReadOnlyList<string> Names, string Origin) Of(Document document, JsonLdArticle jsonLd, ILookup<string, string> metas, int headline, Publisher? publisher)
    {
        var declared = Clean(jsonLd.Values("author").Concat(jsonLd.Values("creator")), publisher);
        if (declared.Count > 0)
        {
            return (declared, "json-ld author");
        }

        foreach (var key in MetaKeys)
        {
            if (Clean(metas[key], publisher) is { Count: > 0 } named)
            {
                return (named, $"meta {key}");
            }
        }

        // Twitter cards carry labelled data: "Written by" and the name.
        if (metas["twitter:label1"].FirstOrDefault() is { } label && !label.Contains("ead", StringComparison.Ordinal) && !label.Contains("ime", StringComparison.Ordinal) && Clean(metas["twitter:data1"], publisher) is { Count: > 0 } written && !written[0].Any(char.IsAsciiDigit))
        {
            return (written, "meta twitter:data1");
        }

        return (VisibleAuthors.Of(document, headline), "visible text");
    }

    /// <summary>The site itself where it is the only author that the metadata names; null when it names none.</summary>
    public static string? Site(JsonLdArticle jsonLd, ILookup<string, string> metas) =>
        jsonLd.Values("author").Concat(metas["author"]).Concat(metas["twitter:data1"]).Select(name => InertText.Of(WebUtility.HtmlDecode(name)))
            .FirstOrDefault(name => name.Length is > 1 and < 80 && !name.Contains("://", StringComparison.Ordinal) && !name.Any(char.IsAsciiDigit));

    /// <summary>The people of by-lines that are known to be by-lines; a text that names none by its form is a name.</summary>
    public static IReadOnlyList<string> Named(IReadOnlyList<string> bylines, Publisher? publisher) =>
        Clean(bylines.SelectMany(byline => CreditReader.Read(byline, new CreditContext { BylineSlot = true }).People.Select(person => person.Name).DefaultIfEmpty(byline)), publisher);

    private static IReadOnlyList<string> Clean(IEnumerable<string> names, Publisher? publisher) =>
        [.. names.Select(name => InertText.Of(WebUtility.HtmlDecode(name))).Where(name => IsName(name, publisher)).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool IsName(string name, Publisher? publisher) =>
        name.Length is > 1 and < 300 && !name.Contains("://", StringComparison.Ordinal) && !name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && name.Any(char.IsLetter)
        && !(publisher?.Name is { } site && Letters(site) == Letters(name)) && !(publisher?.Domain is { } domain && (Letters(domain) == Letters(name) || Letters(domain.Split('.')[0]) == Letters(name)));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
