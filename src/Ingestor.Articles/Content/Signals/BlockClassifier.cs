using System.Globalization;

namespace Ingestor.Articles.Content.Signals;

/// <summary>How likely a block is part of the story: gradient-boosted decision trees read from <c>block-classifier.txt</c>.</summary>
/// <remarks>
/// Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29 (2001). The file carries its training record;
/// bench/training writes it anew. Deterministic: the same signals give the same chance.
/// </remarks>
internal sealed class BlockClassifier
{
    private readonly int[] _signals;
    private readonly short[] _signal;
    private readonly float[] _value;
    private readonly int[] _left;
    private readonly int[] _right;
    private readonly int[] _roots;
    private readonly float _base;

    private BlockClassifier(IReadOnlyList<string> lines)
    {
        var order = BlockSignals.Names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);
        _signals = [.. lines[0].Split('\t')[1..].Select(name => order[name])];
        _base = Number(lines[1].Split('\t')[1]);
        var trees = lines.Skip(2).Select(line => line.Split('\t')[1..]).ToArray();
        var nodes = trees.Sum(tree => tree.Length);
        (_signal, _value, _left, _right, _roots) = (new short[nodes], new float[nodes], new int[nodes], new int[nodes], new int[trees.Length]);
        var at = 0;
        for (var tree = 0; tree < trees.Length; tree++)
        {
            _roots[tree] = at;
            foreach (var cell in trees[tree])
            {
                Node(at++, cell, _roots[tree]);
            }
        }
    }

    public static BlockClassifier Instance { get; } = new(Resources.Lines("Content/Data/block-classifier.txt"));

    /// <returns>Chance between 0 and 1.</returns>
    public float Chance(ReadOnlySpan<float> signals)
    {
        var sum = _base;
        foreach (var root in _roots)
        {
            var node = root;
            while (_signal[node] is >= 0 and var signal)
            {
                node = signals[signal] <= _value[node] ? _left[node] : _right[node];
            }

            sum += _value[node];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    private void Node(int at, string cell, int root)
    {
        if (cell.IndexOf('<', StringComparison.Ordinal) is >= 0 and var sign)
        {
            var parts = cell[(sign + 1)..].Split(':');
            _signal[at] = (short)_signals[int.Parse(cell[..sign], CultureInfo.InvariantCulture)];
            (_value[at], _left[at], _right[at]) = (Number(parts[0]), root + int.Parse(parts[1], CultureInfo.InvariantCulture), root + int.Parse(parts[2], CultureInfo.InvariantCulture));
        }
        else
        {
            (_signal[at], _value[at]) = (-1, Number(cell));
        }
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
