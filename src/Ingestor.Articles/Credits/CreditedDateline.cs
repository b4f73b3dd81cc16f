namespace Ingestor.Articles.Credits;

/// <summary>The dateline at the head of a line.</summary>
/// <param name="Raw">The characters that were cut, dash and space included.</param>
/// <param name="Locations">Places as written.</param>
/// <param name="Rest">What remains of the line; null when nothing does.</param>
public sealed record CreditedDateline(string Raw, IReadOnlyList<string> Locations, string? Date, string? Agency, string? Rest);
