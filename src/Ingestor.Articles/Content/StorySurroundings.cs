using Ingestor.Articles.Credits;
using Ingestor.Articles.Credits.Merge;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata;

namespace Ingestor.Articles.Content;

/// <summary>The blocks between and close to the story's: where by-lines, captions and sign-offs stand, and what an editor wants to see as removed.</summary>
internal sealed class StorySurroundings
{
    private const int CreditsBefore = 12;
    private const int CreditsAfter = 6;
    private const int ShownAfter = 25;
    private const int LongestCredit = 400;
    private const int LongestCaption = 2_000;

    private readonly int _first;
    private readonly int _last;
    private readonly HashSet<int> _credits = [];
    private readonly Document _document;

    private StorySurroundings(Document document, int first, int last) => (_document, _first, _last) = (document, first, last);

    /// <summary>The region's first block; with <see cref="Last"/> before it, there is no story.</summary>
    public int First => _first;

    public int Last => _last;

    public bool Holds(int block) => block >= _first && block <= _last;

    public bool HasCredit(int block) => _credits.Contains(block);

    public bool IsCaption(int block) => IsCaption(_document.Blocks[block]);

    /// <summary>A text of a figure that is longer than any caption is one whose end tag is missing.</summary>
    public static bool IsCaption(Block block) => block.Kind == BlockKind.Caption && block.Text.Length <= LongestCaption;

    public static StorySurroundings Of(Document document, bool[] story, PageMetadata metadata)
    {
        var headline = metadata.HeadlineBlock;
        var known = metadata.Authors.Select(NameKey.Of).ToHashSet();
        var first = Array.IndexOf(story, true);
        var last = Array.LastIndexOf(story, true);
        if (first < 0)
        {
            return new StorySurroundings(document, 0, -1);
        }

        var start = headline >= 0 && headline < first && first - headline <= ShownAfter ? headline : Math.Max(0, first - CreditsBefore);
        var around = new StorySurroundings(document, start, Math.Min(document.Blocks.Count - 1, last + ShownAfter));
        for (var i = Math.Max(start, first - CreditsBefore); i <= Math.Min(document.Blocks.Count - 1, last + CreditsAfter); i++)
        {
            if (!story[i] && i != headline && document.Blocks[i] is { Kind: not BlockKind.Caption, Text.Length: <= LongestCredit } block && (IsCredit(block.Text, i > last, known) || (i < first && SiteName.OfByline(block.Text, metadata.Publisher) is not null)))
            {
                around._credits.Add(i);
            }
        }

        return around;
    }

    /// <summary>Beside the story a bare name may be a menu's word: it counts when the page names that author elsewhere. Below the story a by-line is another story's.</summary>
    private static bool IsCredit(string text, bool after, HashSet<string> known) =>
        CreditReader.Read(text) is { Drop: true } line
        && (CreditEvidence.IsPlain(line, text) || line.People.Any(person => known.Contains(NameKey.Of(person.Name))))
        && (line.People.Count > 0 || line.Organizations.Count > 0)
        && (!after || line.People.Any(person => person.Role != CreditRole.Reporter) || line.People.Any(person => person.Location is not null));
}
