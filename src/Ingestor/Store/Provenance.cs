namespace Ingestor.Store;

/// <summary>Where a document's values came from.</summary>
/// <param name="Raw">SHA-256 of the bytes in the raw archive.</param>
/// <param name="Extractor">Version of the library that read them.</param>
/// <param name="Fields">Field name → origin.</param>
public sealed record Provenance(string? Raw, string Extractor, IReadOnlyDictionary<string, string> Fields);
