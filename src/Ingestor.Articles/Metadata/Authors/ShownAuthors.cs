using System.Buffers;
using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Credits.Merge;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata.Authors;

/// <summary>The authors that a page shows, wherever it shows them: author elements and links, by-lines, names alone close to the story's ends.</summary>
internal sealed class ShownAuthors
{
    private const int LongestLine = 250;
    private const int LongestBoxed = 120;
    private const int LongestPenName = 30;
    private const int MostLines = 120;
    private const int BoxLevels = 3;
    private const int MostPieces = 8;

    /// <summary>Signs between the pieces of a line of page data: "12 May 2026 | Ann Lee | 4 comments".</summary>
    private static readonly char[] Signs = ['|', '/', '•', '·', '–', '—', '@', ';', '('];

    private static readonly int AuthorMark = ElementMarks.IndexOf("author");
    private static readonly SearchValues<string> Profiles = SearchValues.Create(
    [
        "/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/contributor/", "/contributors/", "/profile/", "/profil/",
        "/journalist/", "/staff/", "/writer/", "/writers/", "/people/", "/by/", "/reporter/", "/redaktion/", "/columnist/", "/team/", "/user/", "/users/",
        "/u/", "/editors/", "/author-", "/toireporter/", "author=",
    ],
    StringComparison.OrdinalIgnoreCase);

    private readonly PagePlaces _places;
    private readonly Document _document;
    private readonly ElementMarks _marks = new();
    private readonly List<AuthorMention> _found = [];

    private ShownAuthors(PagePlaces places) => (_places, _document) = (places, places.Document);

    public static IReadOnlyList<AuthorMention> Of(PagePlaces places)
    {
        var page = new ShownAuthors(places);
        var lines = 0;
        foreach (var block in page._document.Blocks)
        {
            if (block.Index != places.Headline && block.Text.Length <= LongestLine && lines < MostLines)
            {
                lines += page.Collect(block) ? 1 : 0;
            }
        }

        return page._found;
    }

    /// <returns>Whether the line had to be read as a credit.</returns>
    private bool Collect(Block block)
    {
        var read = Linked(block);
        var line = Parted(block);
        var boxed = block.Element >= 0 && _places.Distance(block.Element, AuthorMark) < BoxLevels;
        if (ByWords.Begin(line))
        {
            var credit = CreditReader.Read(line);
            if (credit.Drop && (read || boxed || CreditEvidence.IsPlain(credit, line)) && NamesIn.Credited(credit) is { Count: > 0 } people)
            {
                Add(AuthorWitness.Byline, block, block.Element, line, people);
                return true;
            }
        }

        if (BylineInside.Of(line) is { } inside)
        {
            Add(AuthorWitness.Inside, block, block.Element, inside, Names(inside, boxed));
            return true;
        }

        if (boxed && line.Length <= LongestBoxed)
        {
            Add(AuthorWitness.Marked, block, block.Element, line, Names(line, true));
            return true;
        }

        if (!read && line.Length <= LongestBoxed && NearStory(block.Index))
        {
            foreach (var piece in line.Split(Signs, MostPieces, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(piece => NameLook.Fits(piece) && BoilerplateLines.Judge(piece).Keep))
            {
                Add(AuthorWitness.Bare, block, block.Element, piece, Names(piece, false));
                read = true;
            }
        }

        return read;
    }

    /// <summary>Names that an inline element of the line says to be an author's.</summary>
    private bool Linked(Block block)
    {
        var any = false;
        for (var from = 0; from < block.Runs.Count;)
        {
            var (element, witness) = Telling(block.Runs[from].Element, block.Element);
            var to = from + 1;
            while (element >= 0 && to < block.Runs.Count && Telling(block.Runs[to].Element, block.Element).Element == element)
            {
                to++;
            }

            if (element >= 0 && block.Text.AsSpan(block.Runs[from].Start, block.Runs[to - 1].Start + block.Runs[to - 1].Length - block.Runs[from].Start).Trim() is { Length: > 1 and <= LongestBoxed } shown)
            {
                var text = shown.ToString();
                Add(witness, block, element, text, Names(text, true));
                any = true;
            }

            from = to;
        }

        return any;
    }

    /// <summary>The outermost element between the text and its block that speaks of an author.</summary>
    private (int Element, AuthorWitness Witness) Telling(int element, int block)
    {
        var found = (Element: -1, Witness: AuthorWitness.Marked);
        for (var (at, levels) = (element, 0); at >= 0 && levels < 5; at = _document.Elements[at].Parent, levels++)
        {
            var here = _document.Elements[at];
            if (here["itemprop"]?.Contains("author", StringComparison.OrdinalIgnoreCase) == true || here["rel"]?.Contains("author", StringComparison.OrdinalIgnoreCase) == true)
            {
                return (at, AuthorWitness.Property);
            }

            if (here.Tag == "a" && here["href"] is { } href && href.AsSpan().ContainsAny(Profiles))
            {
                found = (at, AuthorWitness.Profile);
            }
            else if (at != block && found.Element < 0 && (_marks.Of(here) & (1UL << AuthorMark)) != 0)
            {
                found = (at, AuthorWitness.Marked);
            }

            if (at == block)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The line with a sign between pieces that only the layout parts: "Ann LeeFounder" of two elements.</summary>
    private string Parted(Block block)
    {
        var line = block.Text;
        for (var i = block.Runs.Count - 1; i > 0; i--)
        {
            var at = block.Runs[i].Start;
            var glued = at > 0 && at < line.Length && line[at - 1] != ' ' && line[at] != ' ' && char.IsLetterOrDigit(line[at]) && (char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is ')' or '.');
            if (glued || IsTime(block.Runs[i].Element))
            {
                var before = block.Text.AsSpan(block.Runs[i - 1].Start, block.Runs[i - 1].Length).Trim();
                line = line.Insert(at, ByWords.Contain(before) ? " " : " | ");
            }
        }

        return line;
    }

    private bool IsTime(int element) => element >= 0 && _document.Elements[element].Tag == "time";

    private bool NearStory(int block) =>
        (_places.Headline >= 0 && block - _places.Headline is > -6 and < 14) || (_places.First >= 0 && block - _places.First is > -10 and < 3) || (_places.Last >= 0 && block - _places.Last is > -3 and < 10);

    /// <summary>An author's element names somebody whatever the name looks like: pen names and log-ins are common.</summary>
    private static IReadOnlyList<ReadName> Names(string text, bool isElement) =>
        [
            .. NamesIn.Shown(WithoutHandle(text)) is { Count: > 0 } names ? names : names = text.IndexOfAny([',', '(']) is > 2 and var end ? NamesIn.Shown(text[..end].TrimEnd()) : [],
            .. isElement && IsPenName(text) && !names.Any(name => name.Name == text) ? [new ReadName(text, NameKind.Unread)] : (IEnumerable<ReadName>)[],
        ];

    private static bool IsPenName(string text) =>
        text.Length <= LongestPenName && text.AsSpan().Count(' ') < 4 && text.Any(char.IsLetter) && !text.Contains(',', StringComparison.Ordinal) && !NamesIn.IsAddress(text) && !ByWords.Begin(text);

    /// <summary>Social handles stand glued to names: "Ann Lee@annlee".</summary>
    private static string WithoutHandle(string text) =>
        text.IndexOf('@', StringComparison.Ordinal) is > 3 and var at && !text[..at].EndsWith(' ') ? text[..at]
        : text.StartsWith("By", StringComparison.Ordinal) && text.Length > 3 && char.IsUpper(text[2]) ? text[2..] : text;

    private void Add(AuthorWitness witness, Block block, int element, string field, IReadOnlyList<ReadName> names)
    {
        for (var place = 0; place < names.Count; place++)
        {
            _found.Add(new AuthorMention(witness, "visible text", field, names[place], place, names.Count, block.Index, element));
        }
    }
}
