using Ingestor.Store;

namespace Ingestor;

/// <summary>What one poll or drain did.</summary>
/// <param name="Note">Why there was nothing to do, or what went wrong; null when all went well.</param>
public sealed record PollReport(string Source, int New, IReadOnlyDictionary<LinkOutcome, int> Settled, string? Note = null)
{
    public static PollReport Nothing(string source, string note) => new(source, 0, new Dictionary<LinkOutcome, int>(), note);

    /// <summary>"reuters-world: 14 new, 12 stored, 1 unchanged, 1 quarantined".</summary>
    public override string ToString()
    {
        var counts = Settled.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key is LinkOutcome.Deferred).ThenBy(pair => pair.Key)
            .Select(pair => $"{pair.Value} {pair.Key.ToString().ToLowerInvariant()}");
        var sentence = $"{Source}: {string.Join(", ", counts.Prepend($"{New} new"))}";
        return Note is null ? sentence : $"{sentence}; {Note}";
    }
}
