namespace Ingestor.Store;

/// <summary>The configured source that a link came from.</summary>
public sealed record ArticleSource(string Id, string Name);
