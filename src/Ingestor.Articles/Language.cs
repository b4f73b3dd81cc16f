namespace Ingestor.Articles;

/// <summary>Languages as BCP 47 tags; the two are kept apart because pages often declare their template's.</summary>
public sealed record Language(string? Declared, string? Detected);
