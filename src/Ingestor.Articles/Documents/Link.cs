namespace Ingestor.Articles.Documents;

/// <summary>A <c>&lt;link&gt;</c> of the head; <paramref name="Rel"/> in lower case, <paramref name="Href"/> as written.</summary>
public readonly record struct Link(string Rel, string Href, string? Type, string? HrefLang);
