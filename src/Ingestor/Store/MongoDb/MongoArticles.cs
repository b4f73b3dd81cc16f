using System.Runtime.CompilerServices;
using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

/// <summary>
/// Articles without transactions. Order of the writes: (1) the revision, unpublished; (2) the article; (3) the revision's sequence.
/// A crash after 1 leaves a revision that the next save of the article completes first; a crash after 2 leaves one that the next publication numbers.
/// </summary>
internal sealed class MongoArticles(MongoDatabase database) : IArticles
{
    private const int Batch = 200;
    private static readonly FilterDefinitionBuilder<ArticleDocument> Article = Builders<ArticleDocument>.Filter;
    private static readonly FilterDefinitionBuilder<Revision> RevisionOf = Builders<Revision>.Filter;

    public Task<SaveResult> SaveAsync(ArticleDocument draft, CancellationToken cancellation) => database.RunAsync(() => SaveOnceAsync(draft, retries: 3, cancellation));

    public Task<ArticleDocument?> FindAsync(string id, CancellationToken cancellation) =>
        database.RunAsync(async () => (ArticleDocument?)await database.Articles.Find(Article.Eq(article => article.Id, id)).FirstOrDefaultAsync(cancellation));

    public Task<int> PublishAsync(CancellationToken cancellation) => database.RunAsync(() => PublishOnceAsync(cancellation));

    public Task<IReadOnlyList<Revision>> ReadRevisionsAsync(long since, int limit, CancellationToken cancellation) =>
        database.RunAsync<IReadOnlyList<Revision>>(async () =>
            await database.Revisions.Find(RevisionOf.Gt(revision => revision.Sequence, since)).SortBy(revision => revision.Sequence).Limit(limit).ToListAsync(cancellation));

    public async IAsyncEnumerable<ArticleDocument> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = "";
        List<ArticleDocument> page;
        do
        {
            var after = last;
            page = await database.RunAsync(() =>
                database.Articles.Find(Article.Gt(article => article.Id, after)).SortBy(article => article.Id).Limit(Batch).ToListAsync(cancellation));
            foreach (var article in page)
            {
                last = article.Id;
                yield return article;
            }
        }
        while (page.Count == Batch);
    }

    private async Task<SaveResult> SaveOnceAsync(ArticleDocument draft, int retries, CancellationToken cancellation)
    {
        var stored = await CompletedAsync(draft.Id, cancellation);
        if (stored is not null && stored.Fingerprint.ContentHash == draft.Fingerprint.ContentHash)
        {
            return await AliasAsync(draft, stored, cancellation);
        }

        var article = draft.Following(stored);
        try
        {
            await database.Revisions.InsertOneAsync(Revisions.Of(article), cancellationToken: cancellation);
            await PutAsync(article, cancellation);
            return new SaveResult.Stored(article.Revision);
        }
        catch (MongoWriteException twice) when (twice.WriteError?.Category == ServerErrorCategory.DuplicateKey && retries > 0)
        {
            // Another worker wrote this revision at the same moment: look again, and most likely find nothing left to do.
            return await SaveOnceAsync(draft, retries - 1, cancellation);
        }
    }

    /// <summary>The stored article, after a revision that a crash left without its article has been put in place.</summary>
    private async Task<ArticleDocument?> CompletedAsync(string id, CancellationToken cancellation)
    {
        var stored = await database.Articles.Find(Article.Eq(article => article.Id, id)).FirstOrDefaultAsync(cancellation);
        var next = $"{id}:{(stored?.Revision ?? 0) + 1}";
        var orphan = await database.Revisions.Find(RevisionOf.Eq(revision => revision.Id, next)).FirstOrDefaultAsync(cancellation);
        if (orphan is null)
        {
            return stored;
        }

        await PutAsync(orphan.Article, cancellation);
        return orphan.Article;
    }

    /// <summary>Puts a revision's article in place unless a later one is there already.</summary>
    private Task<ReplaceOneResult> PutAsync(ArticleDocument article, CancellationToken cancellation) => database.Articles.ReplaceOneAsync(
        Article.Eq(known => known.Id, article.Id) & Article.Lte(known => known.Revision, article.Revision), article, new ReplaceOptions { IsUpsert = true }, cancellation);

    private async Task<SaveResult> AliasAsync(ArticleDocument draft, ArticleDocument stored, CancellationToken cancellation)
    {
        if (draft.IsKnownTo(stored))
        {
            return new SaveResult.Unchanged();
        }

        await database.Articles.UpdateOneAsync(
            Article.Eq(article => article.Id, draft.Id), Builders<ArticleDocument>.Update.AddToSetEach("aliases", draft.Aliases), cancellationToken: cancellation);
        return new SaveResult.Duplicate();
    }

    private async Task<int> PublishOnceAsync(CancellationToken cancellation)
    {
        var given = 0;
        while (true)
        {
            var waiting = await database.Revisions.Find(RevisionOf.Eq(revision => revision.Sequence, null))
                .SortBy(revision => revision.StoredAt).ThenBy(revision => revision.Id).Limit(Batch).Project(revision => revision.Id).ToListAsync(cancellation);
            if (waiting.Count == 0)
            {
                return given;
            }

            var newest = await database.Revisions.Find(RevisionOf.Type(revision => revision.Sequence, MongoDB.Bson.BsonType.Int64))
                .SortByDescending(revision => revision.Sequence).Limit(1).Project(revision => revision.Sequence).FirstOrDefaultAsync(cancellation) ?? 0;
            try
            {
                // Ordered: a number is only given once the one before it is visible, so no reader can pass over one.
                var result = await database.Revisions.BulkWriteAsync(
                    waiting.Select((id, index) => new UpdateOneModel<Revision>(
                        RevisionOf.Eq(revision => revision.Id, id) & RevisionOf.Eq(revision => revision.Sequence, null),
                        Builders<Revision>.Update.Set(revision => revision.Sequence, newest + index + 1))),
                    new BulkWriteOptions { IsOrdered = true },
                    cancellation);
                given += (int)result.ModifiedCount;
            }
            catch (MongoBulkWriteException<Revision> twice) when (twice.WriteErrors.All(error => error.Category == ServerErrorCategory.DuplicateKey))
            {
                // Another worker numbers at the same moment: look again where the numbers end.
            }
        }
    }
}
