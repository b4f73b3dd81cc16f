namespace Ingestor.Articles;

/// <summary>Whose page the story stood on, which need not be who wrote it.</summary>
public sealed record Publisher(string? Name, string? Domain);
