namespace Ingestor.Articles.Metadata.Authors;

/// <summary>An author of the story and, for provenance, which places name them.</summary>
internal readonly record struct ChosenAuthor(AuthorCandidate Candidate, string Origin);
