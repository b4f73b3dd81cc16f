namespace Ingestor.Articles.Metadata.Dates;

/// <summary>Weighs all witnesses of a date: those of one day add up, the day with most weight wins, its most exact witness is quoted.</summary>
internal static class DateChoice
{
    private static readonly TimeSpan ClockError = TimeSpan.FromMinutes(10);
    private static readonly DateTimeOffset Earliest = new(1991, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="notAfter">When the page was fetched: no date after it is believed; null sets no bound.</param>
    public static DateWitness? Of(IReadOnlyList<DateWitness> witnesses, DateTimeOffset? notAfter)
    {
        DateWitness? best = null;
        var most = 0.0;
        foreach (var witness in witnesses)
        {
            if (!IsPossible(witness, notAfter))
            {
                continue;
            }

            var weight = witnesses.Where(other => IsPossible(other, notAfter) && IsSameDay(other, witness)).DistinctBy(other => other.Origin).Sum(other => other.Weight);
            if (weight > most + 0.001 || (best is not null && weight > most - 0.001 && IsSameDay(witness, best) && witness.HasTime && !best.HasTime))
            {
                (best, most) = (witness, Math.Max(weight, most));
            }
        }

        return best;
    }

    private static bool IsPossible(DateWitness witness, DateTimeOffset? notAfter) =>
        witness.Value >= Earliest && !(witness.Value > notAfter + (witness.HasTime ? ClockError : TimeSpan.FromDays(1)));

    /// <summary>Pages write local days and UTC days side by side: within a day's turn they are one.</summary>
    private static bool IsSameDay(DateWitness a, DateWitness b) =>
        a.Value.Date == b.Value.Date || a.Value.UtcDateTime.Date == b.Value.UtcDateTime.Date || (a.HasTime && b.HasTime && (a.Value - b.Value).Duration() < TimeSpan.FromHours(14));
}
