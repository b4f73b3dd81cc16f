using Ingestor.Articles.Content;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Metadata.Headlines;

/// <summary>Everything that speaks for or against a headline, as numbers.</summary>
internal sealed class HeadlineSignals
{
    public const int Most = 140;

    private static readonly string[] Sources = Enum.GetNames<HeadlineSource>();
    private static readonly HeadlineSource[] Main = [HeadlineSource.Heading1, HeadlineSource.OpenGraph, HeadlineSource.Twitter, HeadlineSource.JsonLd, HeadlineSource.Title];
    private static readonly string[] MainNames = [.. Main.Select(source => source.ToString())];

    private readonly IReadOnlyList<HeadlineCandidate> _all;
    private readonly PagePlaces _places;
    private readonly string _site;
    private readonly string _domain;
    private readonly bool _isNews;

    /// <summary>The text of each main source and its words; of several h1 the one liked best by the others.</summary>
    private readonly (string Plain, WordSet Words)?[] _main;
    private readonly WordNumbers _numbers = new();

    /// <summary>The blocks of all h1.</summary>
    private readonly int[] _firstHeadings;

    public HeadlineSignals(IReadOnlyList<HeadlineCandidate> all, PagePlaces places, string? site, string? domain, bool isNews)
    {
        (_all, _places, _isNews) = (all, places, isNews);
        (_site, _domain) = (Letters(site ?? ""), Letters(domain?.Split('.')[0] ?? ""));
        var mentions = all.SelectMany(candidate => candidate.Mentions).ToArray();
        _main = [.. Main.Select(source => Array.Find(mentions, mention => mention.Source == source) is { } first ? Words(first) : ((string, WordSet)?)null)];
        var headings = Array.FindAll(mentions, mention => mention.Source == HeadlineSource.Heading1);
        _firstHeadings = Array.ConvertAll(headings, heading => heading.Block);
        _main[0] = headings.Length < 2 ? _main[0] : headings.Select(Words).MaxBy(heading => _main[1..].Sum(other => other is { } known ? heading.Words.Likeness(known.Words) : 0));
    }

    /// <summary>The names of the signals in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesOf();

    public void Fill(HeadlineCandidate candidate, Span<float> values) => Fill(candidate, values, null);

    private void Fill(HeadlineCandidate candidate, Span<float> values, List<string>? names)
    {
        var row = new SignalRow(values, names);
        Span<int> by = stackalloc int[Sources.Length];
        foreach (var mention in candidate.Mentions)
        {
            by[(int)mention.Source]++;
        }

        for (var source = 0; source < by.Length; source++)
        {
            row.Put("by", Sources[source], Math.Min(3, by[source]));
        }

        Relations(ref row, candidate);
        Form(ref row, candidate.Text);
        row.Put("page candidates", _all.Count);
        row.Put("page h1", _firstHeadings.Length);
        row.Put("page declares", _main[1..].Count(text => text is not null));
        row.Put("page news", _isNews);
        Shown(ref row, candidate);
    }

    private void Relations(ref SignalRow row, HeadlineCandidate candidate)
    {
        var plain = HeadlineCandidate.Plain(candidate.Text);
        var words = _numbers.Of(plain);
        var (equal, begun, ended) = (0, 0, 0);
        double sum = 0, known = 0;
        for (var i = 0; i < Main.Length; i++)
        {
            if (_main[i] is not { } main)
            {
                row.Put("relation", MainNames[i], -1);
                row.Put("likeness", MainNames[i], -1);
                row.Put("longer", MainNames[i], 0);
                continue;
            }

            var same = main.Plain == plain;
            var first = !same && main.Plain.StartsWith(plain, StringComparison.Ordinal);
            var last = !same && main.Plain.EndsWith(plain, StringComparison.Ordinal);
            var cased = !same && !first && string.Equals(main.Plain, plain, StringComparison.OrdinalIgnoreCase);
            var shorter = !same && plain.Contains(main.Plain, StringComparison.Ordinal);
            var likeness = main.Words.Likeness(words);
            row.Put("relation", MainNames[i], same ? 5 : cased ? 4 : first ? 3 : last ? 2 : shorter ? 1 : 0);
            row.Put("likeness", MainNames[i], (float)likeness);
            row.Put("longer", MainNames[i], Math.Clamp(plain.Length - main.Plain.Length, -100, 100));
            (equal, begun, ended) = (equal + (same ? 1 : 0), begun + (first ? 1 : 0), ended + (last ? 1 : 0));
            (sum, known) = (sum + likeness, known + 1);
        }

        row.Put("equal", equal);
        row.Put("begins", begun);
        row.Put("ends", ended);
        row.Put("mean likeness", (float)(sum / Math.Max(1, known)));
        for (var i = 0; i < Main.Length; i++)
        {
            for (var j = i + 1; j < Main.Length; j++)
            {
                row.Put(MainNames[i], MainNames[j], _main[i] is { } a && _main[j] is { } b ? a.Plain == b.Plain ? 1 : a.Plain.StartsWith(b.Plain, StringComparison.Ordinal) || b.Plain.StartsWith(a.Plain, StringComparison.Ordinal) ? 0.5f : 0 : -1);
            }
        }
    }

    private void Form(ref SignalRow row, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = Letters(text);
        row.Put("words", words.Length);
        row.Put("text length", text.Length);
        row.Put("all capitals", !text.Any(char.IsLower) && text.Any(char.IsUpper));
        row.Put("capitals", words.Count(word => char.IsUpper(word[0])) / (float)words.Length);
        row.Put("starts small", char.IsLower(text[0]));
        row.Put("cut off", text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal));
        row.Put("bar", text.AsSpan().IndexOfAny('|', '»', '·') >= 0);
        row.Put("dash", text.Contains(" - ", StringComparison.Ordinal) || text.Contains(" – ", StringComparison.Ordinal) || text.Contains(" — ", StringComparison.Ordinal));
        row.Put("colon", text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? colon : -1);
        row.Put("odd quotes", text.Count(c => c == '"') % 2 == 1);
        row.Put("is site", letters.Length > 0 && (letters == _site || letters == _domain));
        row.Put("names site", (_site.Length > 3 && letters.Contains(_site, StringComparison.Ordinal)) || (_domain.Length > 3 && letters.Contains(_domain, StringComparison.Ordinal)));
    }

    private void Shown(ref SignalRow row, HeadlineCandidate candidate)
    {
        var shown = candidate.Mentions.Select(mention => mention.Block).Where(block => block >= 0).ToArray();
        var above = Array.FindAll(shown, block => _places.First < 0 || block <= _places.First);
        var best = above.Length > 0 ? above.Max() : shown.Length > 0 ? shown[0] : -1;
        row.Put("shown", Math.Min(5, shown.Length));
        row.Put("nearer h1", best < 0 ? -1 : _firstHeadings.Count(block => block > best && block <= _places.First));
        _places.Put(ref row, best, best < 0 ? -1 : _places.Document.Blocks[best].Element);
    }

    private (string Plain, WordSet Words) Words(HeadlineMention mention) => (HeadlineCandidate.Plain(mention.Text), _numbers.Of(mention.Text));

    private static string Letters(string text)
    {
        Span<char> letters = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var count = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                letters[count++] = FoldedText.Lower(character);
            }
        }

        return letters[..count].ToString();
    }

    private static List<string> NamesOf()
    {
        var names = new List<string>();
        var document = new Document { Kind = DocumentKind.PlainText, Encoding = new TextEncoding("utf-8", "", 0), Blocks = [new Block(0, BlockKind.Paragraph, "text", 0, -1, 0, [new TextRun(0, 4, -1)])] };
        var candidates = HeadlineCandidate.Of([new HeadlineMention(HeadlineSource.Title, "title", "text")]);
        new HeadlineSignals(candidates, PagePlaces.Of(document, new PageChances(document), -1), null, null, false).Fill(candidates[0], new float[Most], names);
        return names;
    }
}
