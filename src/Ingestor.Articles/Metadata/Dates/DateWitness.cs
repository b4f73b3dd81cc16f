namespace Ingestor.Articles.Metadata.Dates;

/// <summary>A date that some part of the page states.</summary>
/// <param name="Origin">For provenance, e.g. <c>json-ld datePublished</c>.</param>
/// <param name="Weight">How far the place is believed; 3 is a declared publication date.</param>
internal sealed record DateWitness(string Origin, double Weight, DateTimeOffset Value, bool HasTime);
