using System.Buffers;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Credits.Merge;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata;

/// <summary>Authors that the page shows near its headline: author links, by-line elements, lines that begin with "By" in any known language.</summary>
internal static class VisibleAuthors
{
    private const int BlocksBefore = 8;
    private const int BlocksAfter = 14;
    private const int LongestLine = 160;
    private const int LongestName = 60;
    private const int LongParagraph = 240;
    private const int LongestPenName = 30;

    private static readonly SearchValues<string> Names = SearchValues.Create(["byline", "author", "autor", "auteur", "writer", "verfasser", "redacteur", "journalist", "username", "verfasst", "vcard"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> OtherNames = SearchValues.Create(["comment", "related", "sidebar", "footer", "recommend", "teaser", "latest", "popular", "trending", "bio", "share", "social"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Profiles = SearchValues.Create(["/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/contributor/", "/contributors/", "/profile/", "/journalist/", "/staff/", "/writer/", "/writers/", "/people/", "/by/", "/reporter/", "/redaktion/", "/columnist/", "/team/", "/user/", "/users/"], StringComparison.OrdinalIgnoreCase);

    /// <returns>Names from the strongest place, in page order; empty when the page shows none near its headline.</returns>
    public static IReadOnlyList<string> Of(Document document, int headline)
    {
        var found = new List<(int Strength, int Block, string Name)>();
        var paragraphs = 0;
        var to = headline < 0 ? 50 : headline + BlocksAfter;
        for (var i = Math.Max(0, headline - BlocksBefore); i < document.Blocks.Count && i <= to && paragraphs < 3; i++)
        {
            var block = document.Blocks[i];
            paragraphs += block.Text.Length > LongParagraph && i > headline ? 1 : 0;
            if (i != headline && block.Text.Length <= LongestLine && !IsOther(document, block.Element))
            {
                Collect(document, block, found);
            }
        }

        if (found.Count == 0)
        {
            return [];
        }

        var strongest = found.Max(candidate => candidate.Strength);
        var best = found.Where(candidate => candidate.Strength == strongest).ToArray();
        return [.. best.Where(candidate => candidate.Block - best[0].Block <= 4).Select(candidate => candidate.Name).Distinct(StringComparer.OrdinalIgnoreCase).Take(10)];
    }

    private static void Collect(Document document, Block block, List<(int, int, string)> found)
    {
        var linked = new List<(int Strength, string Text)>();
        foreach (var run in block.Runs)
        {
            var strength = run.Element < 0 ? 0 : Strength(document, run.Element, block.Element);
            var text = block.Text.Substring(run.Start, run.Length).Trim();
            if (strength > 0 && text.Length is > 2 and <= LongestName)
            {
                linked.Add((strength, text));
            }
        }

        var line = WithoutHandle(block.Text);
        var read = CreditReader.Read(line);
        if (read.Drop && (linked.Count > 0 || CreditEvidence.IsPlain(read, line)) && read.People.Where(person => person.Role == CreditRole.Reporter).Select(person => person.Name).Where(name => !AuthorNames.IsPlaceholder(name)).ToArray() is { Length: > 0 } people)
        {
            var named = linked.Count > 0 || IsNamed(document, block.Element);
            found.AddRange(people.Select(name => (named ? 5 : 3, block.Index, name)));
            return;
        }

        if (linked.Count > 0)
        {
            found.AddRange(linked.SelectMany(link => Linked(link.Strength, link.Text).Select(name => (link.Strength, block.Index, name))));
        }
        else if (BylineInside.Of(line) is { } inside && People(inside) is var named && named.Any())
        {
            found.AddRange(named.Select(name => (3, block.Index, name)));
        }
        else if (IsNamed(document, block.Element) && block.Text.Length <= LongestName)
        {
            found.AddRange(People(block.Text).Select(name => (2, block.Index, name)));
        }
    }

    /// <summary>Social handles stand glued to names: "Ann Lee@annlee".</summary>
    private static string WithoutHandle(string text) => text.IndexOf('@', StringComparison.Ordinal) is > 3 and var at && !text[..at].EndsWith(' ') ? text[..at] : text;

    /// <summary>An author link names its author whatever the name looks like: pen names and log-ins are common.</summary>
    private static IEnumerable<string> Linked(int strength, string text) =>
        People(text) is var people && people.Any() ? people
        : strength >= 4 && text.Length <= LongestPenName && text.AsSpan().Count(' ') < 4 && !AuthorNames.IsPlaceholder(text) && !char.IsAsciiDigit(text[0]) ? [text] : [];

    private static IEnumerable<string> People(string text) =>
        CreditReader.Read(WithoutHandle(text), new CreditContext(BylineSlot: true)) is { Drop: true } read && read.People.Count > 0 ? read.People.Select(person => person.Name).Where(name => !AuthorNames.IsPlaceholder(name)) : [];

    private static int Strength(Document document, int element, int block)
    {
        for (var (at, levels) = (element, 0); at >= 0 && levels < 4; at = document.Elements[at].Parent, levels++)
        {
            var here = document.Elements[at];
            if (here["itemprop"]?.Contains("author", StringComparison.OrdinalIgnoreCase) == true || here["rel"]?.Contains("author", StringComparison.OrdinalIgnoreCase) == true)
            {
                return 4;
            }

            if (here.Tag == "a" && here["href"] is { } href && href.AsSpan().ContainsAny(Profiles))
            {
                return IsNamed(document, at) ? 4 : 3;
            }

            if (at == block)
            {
                break;
            }
        }

        return 0;
    }

    private static bool IsNamed(Document document, int element) => document.IsNamed(element, 3, Names);

    private static bool IsOther(Document document, int element) => document.IsNamed(element, 5, OtherNames);
}
