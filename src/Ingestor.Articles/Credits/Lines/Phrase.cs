namespace Ingestor.Articles.Credits.Lines;

/// <param name="Capitals">Counts only where it is written in capitals ("AP", "TT").</param>
internal sealed record Phrase(string[] Words, Term Term, CreditRole? Role = null, AgencyEntry? Agency = null, bool Capitals = false);
