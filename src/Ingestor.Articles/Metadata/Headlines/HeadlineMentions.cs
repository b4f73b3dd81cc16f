using System.Buffers;
using System.Net;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata.Headlines;

/// <summary>Every place of a page that may hold its headline.</summary>
internal sealed class HeadlineMentions
{
    private const int Longest = 400;
    private const int MostHeadings = 24;
    private const double Like = 0.25;

    private static readonly string[] TitleKeys = ["title", "headline", "dc.title", "dcterms.title", "sailthru.title", "parsely-title", "citation_title", "mol:headline", "article_title", "cxenseparse:title", "fb_title"];
    private static readonly string[] Signs = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " ~ ", " :: ", "|", "»", ": ", "-", "ㅣ"];

    /// <summary>What microdata and classes call a title.</summary>
    private static readonly SearchValues<string> Titles = SearchValues.Create(["headline", "entry-title", "post-title", "article-title"], StringComparison.OrdinalIgnoreCase);

    private readonly List<HeadlineMention> _found = [];
    private readonly string? _site;
    private readonly string? _domain;

    private HeadlineMentions(string? site, string? domain) => (_site, _domain) = (site, domain);

    public static IReadOnlyList<HeadlineMention> Of(Document document, JsonLdArticle jsonLd, string? site, string? domain, FeedHints? feed)
    {
        var page = new HeadlineMentions(site, domain);
        page.Declared(HeadlineSource.JsonLd, "json-ld headline", jsonLd.Text("headline") is { } headline ? WebUtility.HtmlDecode(headline) : null);
        page.Declared(HeadlineSource.JsonLdOther, "json-ld alternativeHeadline", jsonLd.Text("alternativeHeadline"));
        page.Declared(HeadlineSource.JsonLdOther, "json-ld name", jsonLd.Text("name"));
        foreach (var meta in document.Metas)
        {
            var source = meta.Key is "og:title" ? HeadlineSource.OpenGraph : meta.Key is "twitter:title" ? HeadlineSource.Twitter : Array.IndexOf(TitleKeys, meta.Key) >= 0 ? HeadlineSource.Meta : (HeadlineSource?)null;
            if (source is { } known)
            {
                page.Declared(known, $"meta {meta.Key}", meta.Content);
            }
        }

        page.Declared(HeadlineSource.Title, "title", document.Title);
        page.Declared(HeadlineSource.Feed, "feed title", feed?.Title);
        page.Shown(document);
        return page._found;
    }

    private void Declared(HeadlineSource source, string origin, string? raw)
    {
        if (raw is null || PlainMarkup.Of(raw) is not { Length: > 0 and <= Longest } text)
        {
            return;
        }

        _found.Add(new HeadlineMention(source, origin, text));
        var cut = TitleCut.Of(text, _site, _domain);
        if (cut != text && cut.Length > 0)
        {
            _found.Add(new HeadlineMention(HeadlineSource.Cut, origin, cut));
        }

        Parts(HeadlineSource.Part, origin, text, -1);
    }

    private void Shown(Document document)
    {
        var numbers = new WordNumbers();
        var names = _found.Where(mention => mention.Source is not HeadlineSource.Part).Select(mention => mention.Text).Distinct().Select(numbers.Of).ToArray();
        var headings = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Text.Length > Longest)
            {
                continue;
            }

            if (block.Level == 0)
            {
                if (IsTitled(document, block))
                {
                    _found.Add(new HeadlineMention(HeadlineSource.Titled, "visible text", block.Text, block.Index));
                }

                continue;
            }

            if ((block.Level == 1 || names.Length == 0 || IsLike(numbers.Of(block.Text), names)) && headings++ < MostHeadings)
            {
                _found.Add(new HeadlineMention(block.Level switch { 1 => HeadlineSource.Heading1, 2 => HeadlineSource.Heading2, _ => HeadlineSource.Heading3 }, $"h{block.Level}", block.Text, block.Index));
                Parts(HeadlineSource.HeadingPart, $"h{block.Level}", block.Text, block.Index);
                Behind(block);
            }
        }
    }

    private static bool IsLike(WordSet heading, WordSet[] names) => Array.Exists(names, name => name.Likeness(heading) >= Like);

    /// <summary>What stands behind a first element of its own, a kicker or a date, in the same heading.</summary>
    private void Behind(Block block)
    {
        if (block.Runs.Count > 1 && block.Runs[0].Element != block.Runs[1].Element && block.Text[(block.Runs[0].Start + block.Runs[0].Length)..].Trim() is { Length: > 0 } rest)
        {
            _found.Add(new HeadlineMention(HeadlineSource.HeadingPart, $"h{block.Level}", rest, block.Index));
        }
    }

    private void Parts(HeadlineSource source, string origin, string text, int block)
    {
        foreach (var sign in Signs)
        {
            for (var at = text.IndexOf(sign, StringComparison.Ordinal); at > 0; at = text.IndexOf(sign, at + sign.Length, StringComparison.Ordinal))
            {
                Part(source, origin, text[..at], block);
                Part(source, origin, text[(at + sign.Length)..], block);
            }
        }
    }

    private void Part(HeadlineSource source, string origin, string part, int block)
    {
        if (part.Trim() is { Length: > 0 } text && text.AsSpan().Count(' ') > 0)
        {
            _found.Add(new HeadlineMention(source, origin, text, block));
        }
    }

    private static bool IsTitled(Document document, Block block)
    {
        for (var (at, levels) = (block.Element, 2); at >= 0 && levels > 0; at = document.Elements[at].Parent, levels--)
        {
            var element = document.Elements[at];
            if (element.Class.AsSpan().ContainsAny(Titles) || element["itemprop"]?.Contains("headline", StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }
}
