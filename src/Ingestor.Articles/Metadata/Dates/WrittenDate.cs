namespace Ingestor.Articles.Metadata.Dates;

/// <summary>A date found in text.</summary>
/// <param name="Value">In the offset as written; UTC where none is.</param>
/// <param name="HasTime">A time of day was written too.</param>
/// <param name="At">Place of the first character in the text.</param>
/// <param name="Label">What the nearest words before it say that it is.</param>
internal readonly record struct WrittenDate(DateTimeOffset Value, bool HasTime, int At, DateLabel Label);
