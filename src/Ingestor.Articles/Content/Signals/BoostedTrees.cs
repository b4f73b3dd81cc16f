using System.Globalization;

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

    /// <summary>Trees that are gone down side by side: one's next node is fetched while another's is compared.</summary>
    private const int Abreast = 8;

    private readonly int[] _signals;
    private readonly Node[] _nodes;
    private readonly float[] _adds;
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
        // A last group is filled up with trees of one leaf that adds nothing.
        _roots = new int[(trees.Length + Abreast - 1) / Abreast * Abreast];
        var nodes = new List<Node>();
        var adds = new List<float>();
        for (var tree = 0; tree < _roots.Length; tree++)
        {
            _roots[tree] = nodes.Count;
            AddTree(tree < trees.Length ? trees[tree] : ["0"], nodes, adds);
        }

        (_nodes, _adds) = ([.. nodes], [.. adds]);
    }

    /// <returns>Chance between 0 and 1.</returns>
    public float Chance(ReadOnlySpan<float> signals)
    {
        ReadOnlySpan<Node> nodes = _nodes;
        var sum = _base;
        for (var tree = 0; tree < _roots.Length; tree += Abreast)
        {
            if (tree == FirstTrees && sum < Hopeless)
            {
                break;
            }

            var (a, b, c, d) = (_roots[tree], _roots[tree + 1], _roots[tree + 2], _roots[tree + 3]);
            var (e, f, g, h) = (_roots[tree + 4], _roots[tree + 5], _roots[tree + 6], _roots[tree + 7]);
            bool moves;
            do
            {
                var (nextA, nextB, nextC, nextD) = (Next(nodes, a, signals), Next(nodes, b, signals), Next(nodes, c, signals), Next(nodes, d, signals));
                var (nextE, nextF, nextG, nextH) = (Next(nodes, e, signals), Next(nodes, f, signals), Next(nodes, g, signals), Next(nodes, h, signals));
                moves = ((nextA ^ a) | (nextB ^ b) | (nextC ^ c) | (nextD ^ d) | (nextE ^ e) | (nextF ^ f) | (nextG ^ g) | (nextH ^ h)) != 0;
                (a, b, c, d, e, f, g, h) = (nextA, nextB, nextC, nextD, nextE, nextF, nextG, nextH);
            }
            while (moves);

            sum = sum + _adds[a] + _adds[b] + _adds[c] + _adds[d] + _adds[e] + _adds[f] + _adds[g] + _adds[h];
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    /// <summary>No branch hangs on the outcome: half of them would be guessed wrong.</summary>
    private static int Next(ReadOnlySpan<Node> nodes, int at, ReadOnlySpan<float> signals)
    {
        ref readonly var node = ref nodes[at];
        return node.Child + (signals[node.Signal] <= node.Threshold ? 0 : 1);
    }

    /// <summary>Lays a tree out so that a node's children are neighbours.</summary>
    private void AddTree(string[] cells, List<Node> nodes, List<float> adds)
    {
        var root = nodes.Count;
        List<int> cellAt = [0];
        nodes.Add(default);
        adds.Add(0);
        for (var i = 0; i < cellAt.Count; i++)
        {
            var cell = cells[cellAt[i]];
            if (cell.IndexOf('<', StringComparison.Ordinal) is not (>= 0 and var sign))
            {
                nodes[root + i] = new Node(float.PositiveInfinity, 0, checked((ushort)(root + i)));
                adds[root + i] = Number(cell);
                continue;
            }

            var parts = cell[(sign + 1)..].Split(':');
            nodes[root + i] = new Node(Number(parts[0]), (ushort)_signals[int.Parse(cell[..sign], CultureInfo.InvariantCulture)], checked((ushort)nodes.Count));
            foreach (var child in parts[1..])
            {
                cellAt.Add(int.Parse(child, CultureInfo.InvariantCulture));
                nodes.Add(default);
                adds.Add(0);
            }
        }
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    /// <param name="Threshold">Infinite at a leaf, which is its own child.</param>
    /// <param name="Child">Where values at or below the threshold go on; the others go on behind it.</param>
    private readonly record struct Node(float Threshold, ushort Signal, ushort Child);
}
