namespace Ingestor.Articles.Metadata.Dates;

/// <summary>A date found in text.</summary>
/// <param name="Value">In the zone as written; UTC where none is.</param>
/// <param name="HasTime">A time of day was written too.</param>
/// <param name="At">Place of the first character in the text.</param>
/// <param name="Label">What the nearest words before it say that it is.</param>
internal readonly record struct WrittenDate(DateTimeOffset Value, bool HasTime, int At, DateLabel Label)
{
    /// <summary>The offset from UTC was written.</summary>
    public bool HasZone { get; init; }

    /// <summary>The day with month and day changed, where numbers alone can't tell; null where they can.</summary>
    public DateOnly? Swapped { get; init; }
}
