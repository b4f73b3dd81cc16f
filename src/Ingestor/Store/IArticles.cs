namespace Ingestor.Store;

/// <summary>The published documents and their revisions.</summary>
public interface IArticles
{
    /// <summary>Stores the draft as a new revision if its content hash differs from the stored one; else changes nothing.</summary>
    /// <param name="draft">Identity and content; <see cref="ArticleDocument.Revision"/>, <c>FirstSeenAt</c> of a known article are filled in by the store.</param>
    Task<SaveResult> SaveAsync(ArticleDocument draft, CancellationToken cancellation);

    Task<ArticleDocument?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Gives every finished revision its <see cref="Revision.Sequence"/>, each only after the one before is visible.</summary>
    /// <returns>How many were given one.</returns>
    Task<int> PublishAsync(CancellationToken cancellation);

    /// <summary>Revisions after a cursor in order of sequence: a reader that pages by it never misses one.</summary>
    Task<IReadOnlyList<Revision>> ReadRevisionsAsync(long since, int limit, CancellationToken cancellation);

    /// <summary>The current documents in order of <c>_id</c>.</summary>
    IAsyncEnumerable<ArticleDocument> AllAsync(CancellationToken cancellation);
}
