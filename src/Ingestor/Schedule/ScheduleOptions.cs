namespace Ingestor.Schedule;

/// <summary>Section <c>Ingestor:Schedule</c>.</summary>
public sealed record ScheduleOptions
{
    /// <summary>Jobs that run at once in this process; each waits for its own fetches, so few are enough.</summary>
    public int Workers { get; init; } = 4;

    /// <summary>Minutes between drains of due links.</summary>
    public int DrainMinutes { get; init; } = 1;
}
