namespace Ingestor.Articles.Fingerprints;

/// <summary>What makes two readings the same story text.</summary>
/// <param name="ContentHash">Lower-case hex SHA-256 over the fields that a reader would call the content.</param>
/// <param name="Signature">64-bit near-duplicate signature (simhash over word shingles), lower-case hex, 16 digits.</param>
public sealed record Fingerprint(string ContentHash, string Signature);
