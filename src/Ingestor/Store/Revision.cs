namespace Ingestor.Store;

/// <summary>One revision of an article, append-only. <c>_id</c> is <c>articleId:revision</c>.</summary>
/// <param name="Sequence">Place in the whole store's order of revisions, from 1, without gaps; null until it is published.</param>
public sealed record Revision(string Id, string ArticleId, int Number, long? Sequence, DateTimeOffset StoredAt, ArticleDocument Article);
