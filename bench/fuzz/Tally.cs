namespace Ingestor.Bench.Fuzz;

/// <summary>What all trials so far came to.</summary>
internal sealed class Tally
{
    private const int MostShown = 200;

    private readonly Dictionary<string, int> _kinds = [];
    private readonly Dictionary<string, int> _outcomes = [];
    private int _documents;
    private long _bytes;
    private (double Value, int Seed) _slowest;
    private (double Value, int Seed) _largest;

    public int Faults { get; private set; }

    public void Add(int seed, string kind, Trial trial)
    {
        _documents++;
        _bytes += trial.Size;
        _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
        _outcomes[trial.Outcome] = _outcomes.GetValueOrDefault(trial.Outcome) + 1;
        _slowest = trial.Milliseconds > _slowest.Value ? (trial.Milliseconds, seed) : _slowest;
        var beyond = trial.Megabytes - (trial.Size / 1e6);
        _largest = beyond > _largest.Value ? (beyond, seed) : _largest;
        if (trial.Fault is { } fault && Faults++ < MostShown)
        {
            Console.WriteLine($"seed {seed} ({kind}, {trial.Size} bytes): {fault}");
        }
    }

    public override string ToString() =>
        $"{_documents} documents ({Counts(_kinds)}), {_bytes / 1e6:0} MB, {Faults} faults; outcomes: {Counts(_outcomes)}; "
        + $"slowest {_slowest.Value:0} ms (seed {_slowest.Seed}); most allocated beyond its size {_largest.Value:0.0} MB (seed {_largest.Seed})";

    private static string Counts(Dictionary<string, int> all) => string.Join(", ", all.OrderByDescending(one => one.Value).Select(one => $"{one.Value} {one.Key}"));
}
