namespace Ingestor.Store;

/// <summary>How many links have which outcome.</summary>
public sealed record LedgerTotals(long Discovered, IReadOnlyDictionary<LinkOutcome, long> Outcomes)
{
    /// <summary>The conservation law: every discovered link has exactly one outcome.</summary>
    public bool AddsUp => Discovered == Outcomes.Values.Sum();

    public long this[LinkOutcome outcome] => Outcomes.GetValueOrDefault(outcome);
}
