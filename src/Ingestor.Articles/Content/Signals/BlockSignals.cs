using System.Runtime.InteropServices;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content.Signals;

/// <summary>Everything that the classifier knows about a block, as numbers: the text itself, its element, the boxes around it, its make, its place and its neighbours.</summary>
internal sealed class BlockSignals
{
    private const int Most = 260;
    private const int BoxLevels = 5;

    private static readonly string[] MarkNames = [.. Enumerable.Range(0, ElementMarks.Count).Select(ElementMarks.NameOf)];
    private static readonly string[] LevelNames = [.. Enumerable.Range(0, BoxLevels).Select(level => $"box{level}")];

    private readonly PageShape _page;
    private readonly PageTitle _title;
    private readonly DeclaredBody _declared;
    private readonly int[] _sameText;
    private readonly PagePictures _pictures;
    private readonly PageBranches _branches;

    public BlockSignals(Document document)
    {
        _page = new PageShape(document);
        _title = new PageTitle(document);
        _declared = DeclaredBody.Of(document);
        _sameText = SameText(document);
        _pictures = new PagePictures(document);
        _branches = new PageBranches(_page);
    }

    public PageShape Page => _page;

    public int TitleBlock => _title.Block;

    /// <summary>The names of the signals in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesOf();

    /// <summary>Fills <paramref name="values"/> (at least <see cref="Names"/>' count) for the block at <paramref name="index"/>.</summary>
    public void Fill(int index, Span<float> values) => Fill(index, values, null);

    private void Fill(int index, Span<float> values, List<string>? names)
    {
        var row = new SignalRow(values, names);
        var block = _page.Document.Blocks[index];
        Text(ref row, block, _page.Texts[index]);
        Marks(ref row, block);
        Boxes(ref row, block);
        Place(ref row, block);
        Neighbours(ref row, index);
    }

    private void Text(ref SignalRow row, Block block, BlockText text)
    {
        var length = (float)block.Text.Length;
        row.Put("words", text.Words);
        row.Put("length", length);
        row.Put("links", text.LinkShare);
        row.Put("lower", text.LowerWords / Math.Max(1, text.Words));
        row.Put("upper", text.UpperLetters / (float)Math.Max(1, text.Letters));
        row.Put("digits", text.Digits / length);
        row.Put("commas", text.Commas);
        row.Put("ends", text.Ends);
        row.Put("quotes", text.Quotes);
        row.Put("marks", text.Marks);
        row.Put("short words", text.ShortWords / Math.Max(1, text.Words));
        row.Put("letters a word", text.Letters / Math.Max(1, text.Words));
        row.Put("ideographs", text.Ideographs / length);
        row.Put("last", CharacterClass(block.Text[^1]));
        row.Put("first", CharacterClass(block.Text[0]));
        row.Put("kind", (int)block.Kind);
        row.Put("level", block.Level);
        row.Put("runs", block.Runs.Count);
        row.Put("first run", RunTag(block.Runs[0].Element));
        row.Put("last run", RunTag(block.Runs[^1].Element));
        row.Put("colon", block.Text.AsSpan(0, Math.Min(block.Text.Length, 40)).IndexOf(':'));
        row.Put("same text", _sameText[block.Index]);
        row.Put("title overlap", _title.Overlap(block.Text));
        row.Put("declared", _declared.Share(block.Text));
        Span<int> signs = stackalloc int[SideWords.Count];
        SideWords.Add(block.Text, signs);
        for (var sign = 0; sign < signs.Length; sign++)
        {
            row.Put("signs", SideWords.Names[sign], signs[sign]);
            row.Put("signs a word", SideWords.Names[sign], signs[sign] / Math.Max(1, text.Words));
        }
    }

    private float RunTag(int element) => element < 0 ? 0 : _page.Document.Elements[element].Tag switch
    {
        "a" => 1,
        "strong" or "b" => 2,
        "em" or "i" => 3,
        "span" => 4,
        "time" => 5,
        "p" => 6,
        "div" => 7,
        "li" => 8,
        "font" => 9,
        ['h', ..] => 10,
        "small" or "cite" or "sub" or "sup" => 11,
        "td" or "th" => 12,
        _ => 13,
    };

    private void Marks(ref SignalRow row, Block block)
    {
        row.Put("own tag", RunTag(block.Element));
        for (var mark = 0; mark < ElementMarks.Count; mark++)
        {
            row.Put("to", MarkNames[mark], _page.Distance(block.Element, mark));
        }
    }

    private void Boxes(ref SignalRow row, Block block)
    {
        var elements = _page.Document.Elements;
        var whole = _page.Whole;
        var at = block.Element;
        for (var level = 0; level < BoxLevels; level++)
        {
            var box = at < 0 ? whole : _page.BoxOf(at);
            row.Put("share", LevelNames[level], box.Words / Math.Max(1, whole.Words));
            row.Put("links", LevelNames[level], box.LinkShare);
            row.Put("blocks", LevelNames[level], box.Blocks);
            row.Put("prose", LevelNames[level], box.Prose / Math.Max(1, box.Words));
            row.Put("words a block", LevelNames[level], box.Words / Math.Max(1, box.Blocks));
            row.Put("stops", LevelNames[level], box.Stops / Math.Max(1, box.Words));
            row.Put("pictures", LevelNames[level], _pictures.Within(at));
            at = _page.ParentOf(at);
        }

        row.Put("pictures before", _pictures.Between(block.Index - 1, block.Index));
        row.Put("pictures after", _pictures.Between(block.Index, block.Index + 1));
        Branch(ref row, "main", block, _page.MainBox);
        Branch(ref row, "core", block, _page.CoreBox);

        row.Put("below main", _page.LevelsBelow(block.Element, _page.MainBox));
        row.Put("below wide", _page.LevelsBelow(block.Element, _page.WideBox));
        row.Put("below core", _page.LevelsBelow(block.Element, _page.CoreBox));
        row.Put("to main", _page.LevelsToCommon(block.Element, _page.MainBox));
        row.Put("to core", _page.LevelsToCommon(block.Element, _page.CoreBox));
        row.Put("depth", block.Element < 0 ? 0 : elements[block.Element].Depth);
        row.Put("depth below main", block.Element < 0 || _page.MainBox < 0 ? 0 : elements[block.Element].Depth - elements[_page.MainBox].Depth);
        var make = _page.Makes.Full(block.Index);
        row.Put("make share", make.Words / Math.Max(1, whole.Words));
        row.Put("make blocks", make.Blocks);
        row.Put("make words", make.Words / make.Blocks);
        row.Put("make links", make.LinkShare);
        row.Put("make stops", make.Stops / Math.Max(1, make.Words));
        var own = _page.Makes.Own(block.Index);
        row.Put("look share", own.Words / Math.Max(1, whole.Words));
        row.Put("look words", own.Words / own.Blocks);
        row.Put("look links", own.LinkShare);
        row.Put("page words", whole.Words);
        row.Put("page blocks", whole.Blocks);
        row.Put("page links", whole.LinkShare);
        row.Put("page prose", whole.Prose);
        row.Put("page prose blocks", whole.ProseBlocks);
    }

    /// <summary>The box just below the container that the block stands in: boxes go or stay as a whole.</summary>
    private void Branch(ref SignalRow row, string name, Block block, int container)
    {
        var branch = _branches.Below(container, block.Element);
        var mass = branch < 0 ? default : _page.BoxOf(branch);
        row.Put("branch words", name, mass.Words);
        row.Put("branch blocks", name, mass.Blocks);
        row.Put("branch links", name, mass.LinkShare);
        row.Put("branch prose", name, mass.Prose / Math.Max(1, mass.Words));
        row.Put("branch tag", name, RunTag(branch));
        row.Put("branch pictures", name, branch < 0 ? 0 : _pictures.Within(branch));
        var (alike, share) = branch < 0 ? default : _branches.Alike(container, branch);
        row.Put("branch alike", name, alike);
        row.Put("branch alike share", name, share);
    }

    private void Place(ref SignalRow row, Block block)
    {
        var whole = _page.Whole;
        row.Put("at words", _page.WordsBefore[block.Index] / Math.Max(1, whole.Words));
        row.Put("at block", block.Index / (float)whole.Blocks);
        row.Put("since title", _title.Block < 0 ? -1000 : block.Index - _title.Block);
        row.Put("words since title", _title.Block < 0 ? -10000 : _page.WordsBefore[block.Index] - _page.WordsBefore[_title.Block]);
    }

    private void Neighbours(ref SignalRow row, int index)
    {
        Neighbour(ref row, "-3", index, index - 3);
        Neighbour(ref row, "-2", index, index - 2);
        Neighbour(ref row, "-1", index, index - 1);
        Neighbour(ref row, "+1", index, index + 1);
        Neighbour(ref row, "+2", index, index + 2);
        Neighbour(ref row, "+3", index, index + 3);
        Window(ref row, "before", index - 8, index);
        Window(ref row, "after", index + 1, index + 9);
        row.Put("prose before", ToProse(index, -1));
        row.Put("prose after", ToProse(index, 1));
        row.Put("headings before", ToHeading(index));
    }

    private void Neighbour(ref SignalRow row, string name, int index, int other)
    {
        var inside = other >= 0 && other < _page.Texts.Length;
        row.Put("words", name, inside ? _page.Texts[other].Words : -1);
        row.Put("links", name, inside ? _page.Texts[other].LinkShare : -1);
        row.Put("kind", name, inside ? (int)_page.Document.Blocks[other].Kind : -1);
        row.Put("same make", name, inside && _page.Makes.MakeOf(other) == _page.Makes.MakeOf(index) ? 1 : 0);
        row.Put("common", name, inside ? _page.LevelsToCommon(_page.Document.Blocks[other].Element, _page.Document.Blocks[index].Element) : -1);
    }

    private void Window(ref SignalRow row, string name, int from, int to)
    {
        float words = 0, links = 0;
        for (var i = Math.Max(0, from); i < Math.Min(to, _page.Texts.Length); i++)
        {
            words += _page.Texts[i].Words;
            links += _page.Texts[i].Words * _page.Texts[i].LinkShare;
        }

        row.Put("window words", name, words);
        row.Put("window links", name, words > 0 ? links / words : 0);
    }

    private float ToProse(int index, int step)
    {
        for (var (i, n) = (index + step, 1); i >= 0 && i < _page.Texts.Length && n < 30; i += step, n++)
        {
            if (_page.Texts[i] is { Words: >= 25, LinkShare: < 0.3f })
            {
                return n;
            }
        }

        return 30;
    }

    private float ToHeading(int index)
    {
        for (var (i, n) = (index - 1, 1); i >= 0 && n < 30; i--, n++)
        {
            if (_page.Document.Blocks[i].Kind == BlockKind.Heading)
            {
                return n;
            }
        }

        return 30;
    }

    private static int CharacterClass(char character) => character switch
    {
        '.' or '。' or '।' => 1,
        '!' or '?' or '？' or '！' => 2,
        ':' or '：' => 3,
        ',' or ';' => 4,
        '"' or '”' or '“' or '»' or '«' or '’' or '„' or '」' or '「' or '\'' => 5,
        ')' or '(' or ']' or '[' => 6,
        '…' => 7,
        >= '0' and <= '9' => 8,
        _ when char.IsUpper(character) => 9,
        _ when char.IsLower(character) => 10,
        _ when char.IsLetter(character) => 11,
        _ => 12,
    };

    private static int[] SameText(Document document)
    {
        var first = new Dictionary<string, int>(document.Blocks.Count);
        var counts = new int[document.Blocks.Count];
        var firsts = new int[document.Blocks.Count];
        for (var i = 0; i < firsts.Length; i++)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(first, document.Blocks[i].Text, out var isKnown);
            known = isKnown ? known : i;
            firsts[i] = known;
            counts[known]++;
        }

        return Array.ConvertAll(firsts, block => counts[block]);
    }

    private static List<string> NamesOf()
    {
        var names = new List<string>();
        new BlockSignals(PageShape.OfOneBlock().Document).Fill(0, new float[Most], names);
        return names;
    }
}
