namespace Ingestor.Articles.Content.Signals;

/// <summary>What a first look at all blocks says about those around one, as numbers: neighbours, boxes and makes go or stay together.</summary>
/// <remarks>Stacking: Wolpert, "Stacked generalization", Neural Networks 5 (1992).</remarks>
internal sealed class ContextSignals
{
    private const int Most = 64;
    private const float Likely = 0.5f;

    /// <summary>Unlikely blocks inside the story's core: a picture, a sub-heading.</summary>
    private const int LongestGap = 2;

    private const float None = -1;
    private const float Nowhere = -999;

    private static readonly int[] Offsets = [-3, -2, -1, 1, 2, 3];
    private static readonly string[] OffsetNames = [.. Offsets.Select(offset => offset.ToString("+0;-0", System.Globalization.CultureInfo.InvariantCulture))];
    private static readonly int[] Windows = [5, 15];
    private static readonly string[] WindowNames = [.. Windows.Select(window => $"{window}")];
    private static readonly string[] BoxNames = ["box0", "box1", "box2", "box3", "box4"];

    private readonly PageShape _page;
    private readonly float[] _chances;

    /// <summary>Sums up to each block: all words, words times chance, words of unlikely blocks.</summary>
    private readonly float[] _words;
    private readonly float[] _mass;
    private readonly float[] _unlikely;

    private readonly LikelyMass[] _boxes;
    private readonly LikelyMass[] _makes;
    private readonly LikelyMass[] _looks;
    private readonly (int First, int Last) _likely;
    private readonly (int First, int Last, float Words) _core;
    private readonly float _likelyWords;

    /// <param name="chances">By block index, as the first look gave them.</param>
    public ContextSignals(PageShape page, float[] chances)
    {
        (_page, _chances) = (page, chances);
        var count = chances.Length;
        (_words, _mass, _unlikely) = (new float[count + 1], new float[count + 1], new float[count + 1]);
        (_boxes, _makes, _looks) = (new LikelyMass[page.Boxes.Length], new LikelyMass[page.Makes.Count], new LikelyMass[page.Makes.Looks]);
        _likely = (-1, -1);
        for (var block = 0; block < count; block++)
        {
            var words = Words(block);
            var isLikely = chances[block] >= Likely;
            _words[block + 1] = _words[block] + words;
            _mass[block + 1] = _mass[block] + (words * chances[block]);
            _unlikely[block + 1] = _unlikely[block] + (isLikely ? 0 : words);
            _likely = isLikely ? (_likely.First < 0 ? block : _likely.First, block) : _likely;
            _likelyWords += isLikely ? words : 0;
            var mass = new LikelyMass(words, words * chances[block], 1);
            _boxes[page.Document.Blocks[block].Element + 1] += mass;
            _makes[page.Makes.MakeOf(block)] += mass;
            _looks[page.Makes.LookOf(block)] += mass;
        }

        for (var element = page.Document.Elements.Count - 1; element >= 0; element--)
        {
            if (page.ParentOf(element) is >= 0 and var parent)
            {
                _boxes[parent + 1] += _boxes[element + 1];
            }
        }

        _core = Core();
    }

    /// <summary>The names of the signals in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesOf();

    /// <summary>Fills <paramref name="values"/> (at least <see cref="Names"/>' count) for the block at <paramref name="index"/>.</summary>
    public void Fill(int index, Span<float> values) => Fill(index, values, null);

    private void Fill(int index, Span<float> values, List<string>? names)
    {
        var row = new SignalRow(values, names);
        row.Put("chance", _chances[index]);
        for (var i = 0; i < Offsets.Length; i++)
        {
            var other = index + Offsets[i];
            row.Put("chance", OffsetNames[i], other >= 0 && other < _chances.Length ? _chances[other] : None);
        }

        for (var i = 0; i < Windows.Length; i++)
        {
            var (from, to) = (Math.Max(0, index - Windows[i]), Math.Min(_chances.Length, index + Windows[i] + 1));
            row.Put("chance around", WindowNames[i], Between(from, to));
            row.Put("chance above", WindowNames[i], Between(from, index));
            row.Put("chance below", WindowNames[i], Between(index + 1, to));
        }

        Page(ref row, index);
        Boxes(ref row, index);
        row.Put("chance of make", _makes[_page.Makes.MakeOf(index)].Chance);
        row.Put("chance of look", _looks[_page.Makes.LookOf(index)].Chance);
    }

    private void Page(ref SignalRow row, int index)
    {
        row.Put("mass above", _mass[index] / Math.Max(1, _mass[^1]));
        row.Put("page mass", _mass[^1]);
        row.Put("page chance", _mass[^1] / Math.Max(1, _words[^1]));
        row.Put("page likely words", _likelyWords);
        row.Put("since first", _likely.First < 0 ? Nowhere : index - _likely.First);
        row.Put("until last", _likely.First < 0 ? Nowhere : _likely.Last - index);
        row.Put("from core", _core.First < 0 ? Nowhere : index < _core.First ? index - _core.First : Math.Max(0, index - _core.Last));
        row.Put("core words", _core.Words);
        row.Put("unlikely to core", _core.First < 0 ? None : index < _core.First ? _unlikely[_core.First] - _unlikely[index] : index > _core.Last ? _unlikely[index] - _unlikely[_core.Last] : 0);
    }

    private void Boxes(ref SignalRow row, int index)
    {
        var own = new LikelyMass(Words(index), Words(index) * _chances[index], 1);
        var at = _page.Document.Blocks[index].Element;
        foreach (var name in BoxNames)
        {
            var box = at < 0 ? new LikelyMass(_words[^1], _mass[^1], _chances.Length) : _boxes[at + 1];
            row.Put("chance of", name, box.Chance);
            row.Put("chance of others", name, box.Blocks > 1 ? (box - own).Chance : None);
            at = _page.ParentOf(at);
        }
    }

    private float Words(int block) => Math.Max(1, _page.Texts[block].Words);

    private float Between(int from, int to) => (_mass[to] - _mass[from]) / Math.Max(1, _words[to] - _words[from]);

    /// <summary>The run of likely blocks, short gaps included, that holds the most words.</summary>
    private (int First, int Last, float Words) Core()
    {
        var core = (First: -1, Last: -1, Words: 0f);
        var run = (First: -1, Last: -1, Words: 0f);
        for (var block = 0; block < _chances.Length; block++)
        {
            if (_chances[block] >= Likely)
            {
                run = run.First < 0 || block - run.Last > LongestGap + 1 ? (block, block, Words(block)) : (run.First, block, run.Words + Words(block));
                core = run.Words > core.Words ? run : core;
            }
        }

        return core;
    }

    private static List<string> NamesOf()
    {
        var names = new List<string>();
        new ContextSignals(PageShape.OfOneBlock(), [1]).Fill(0, new float[Most], names);
        return names;
    }
}
