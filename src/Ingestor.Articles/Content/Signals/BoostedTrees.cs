using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ingestor.Articles.Content.Signals;

/// <summary>How likely something is what is looked for, told from its signals: gradient-boosted decision trees read from a data file.</summary>
/// <remarks>
/// Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29 (2001). The file carries its training record;
/// bench/training writes it anew. Deterministic: the same signals give the same chance.
/// </remarks>
internal sealed class BoostedTrees
{
    /// <summary>Trees after which what is this unlikely is given up: those that follow could not bring it back.</summary>
    private const int FirstTrees = 40;
    private const float Hopeless = -3.5f;

    private readonly int[] _signals;
    private readonly Node[] _nodes;
    private readonly int[] _roots;
    private readonly float _base;

    /// <param name="file">Path of the data file below the project.</param>
    /// <param name="names">The signals in the order in which they will be given.</param>
    public BoostedTrees(string file, IReadOnlyList<string> names)
    {
        var lines = Resources.Lines(file);
        var order = names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);
        _signals = [.. lines[0].Split('\t')[1..].Select(name => order[name])];
        _base = Number(lines[1].Split('\t')[1]);
        var trees = lines.Skip(2).Select(line => line.Split('\t')[1..]).ToArray();
        var nodes = trees.Sum(tree => tree.Length);
        (_nodes, _roots) = (new Node[nodes], new int[trees.Length]);
        var at = 0;
        for (var tree = 0; tree < trees.Length; tree++)
        {
            _roots[tree] = at;
            foreach (var cell in trees[tree])
            {
                _nodes[at++] = Read(cell);
            }
        }
    }

    /// <returns>Chance between 0 and 1.</returns>
    public float Chance(ReadOnlySpan<float> signals)
    {
        var sum = _base;
        for (var tree = 0; tree < _roots.Length; tree++)
        {
            if (tree == FirstTrees && sum < Hopeless)
            {
                break;
            }

            ref var root = ref _nodes[_roots[tree]];
            ref var node = ref root;
            while (node.Signal >= 0)
            {
                node = ref Unsafe.Add(ref root, signals[node.Signal] <= node.Value ? node.Left : node.Right);
            }

            sum += node.Value;
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    private Node Read(string cell)
    {
        if (cell.IndexOf('<', StringComparison.Ordinal) is not (>= 0 and var sign))
        {
            return new Node(Number(cell), -1, 0, 0);
        }

        var parts = cell[(sign + 1)..].Split(':');
        return new Node(
            Number(parts[0]),
            (short)_signals[int.Parse(cell[..sign], CultureInfo.InvariantCulture)],
            short.Parse(parts[1], CultureInfo.InvariantCulture),
            short.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    /// <param name="Value">The threshold; at a leaf (signal -1) what the tree adds.</param>
    /// <param name="Left">Child for values at or below the threshold, counted from the tree's root.</param>
    private readonly record struct Node(float Value, short Signal, short Left, short Right);
}
