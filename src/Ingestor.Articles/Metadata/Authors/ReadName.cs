namespace Ingestor.Articles.Metadata.Authors;

/// <summary>One name of a field or of a line.</summary>
internal readonly record struct ReadName(string Name, NameKind Kind);
