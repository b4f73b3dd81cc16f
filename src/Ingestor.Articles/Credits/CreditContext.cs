namespace Ingestor.Articles.Credits;

/// <summary>What the caller knows about the place of a line; nothing is required.</summary>
/// <param name="BylineSlot">The line stands where the by-line stands, so a bare name is its author.</param>
public sealed record CreditContext(bool BylineSlot = false);
