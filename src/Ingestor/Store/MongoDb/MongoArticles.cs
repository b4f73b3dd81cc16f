using System.Runtime.CompilerServices;
using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

/// <summary>Articles without transactions, in the order (1) the revision, unpublished; (2) the article; (3) the revision's sequence.</summary>
/// <remarks>A crash after 1 leaves a revision that the next save of the article completes first; a crash after 2 leaves one that the next publication numbers.</remarks>
internal sealed class MongoArticles : IArticles
{
    private const int Batch = 200;

    private static readonly FilterDefinitionBuilder<ArticleDocument> Article = Builders<ArticleDocument>.Filter;
    private static readonly FilterDefinitionBuilder<Revision> RevisionOf = Builders<Revision>.Filter;

    private readonly MongoDatabase _database;
    private readonly MongoPublication _publication;
    private readonly GroupCommit<ArticleDocument, SaveResult> _writes;

    public MongoArticles(MongoDatabase database)
    {
        var saving = new MongoSaving(database);
        _database = database;
        _publication = new MongoPublication(database);
        _writes = new GroupCommit<ArticleDocument, SaveResult>(drafts => database.RunAsync(() => saving.SaveAsync(drafts)), Batch);
    }

    public Task<SaveResult> SaveAsync(ArticleDocument draft, CancellationToken cancellation) => _writes.WriteAsync(draft, cancellation);

    public Task<ArticleDocument?> FindAsync(string id, CancellationToken cancellation) =>
        _database.RunAsync(async () => (ArticleDocument?)await _database.Articles.Find(Article.Eq(article => article.Id, id)).FirstOrDefaultAsync(cancellation));

    public Task<int> PublishAsync(CancellationToken cancellation) => _database.RunAsync(() => _publication.PublishAsync(cancellation));

    public Task<IReadOnlyList<Revision>> ReadRevisionsAsync(long since, int limit, CancellationToken cancellation) =>
        _database.RunAsync<IReadOnlyList<Revision>>(async () =>
            await _database.Revisions.Find(RevisionOf.Gt(revision => revision.Sequence, since)).SortBy(revision => revision.Sequence).Limit(limit).ToListAsync(cancellation));

    public async IAsyncEnumerable<ArticleDocument> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = "";
        List<ArticleDocument> page;
        do
        {
            var after = last;
            page = await _database.RunAsync(() =>
                _database.Articles.Find(Article.Gt(article => article.Id, after)).SortBy(article => article.Id).Limit(Batch).ToListAsync(cancellation));
            foreach (var article in page)
            {
                last = article.Id;
                yield return article;
            }
        }
        while (page.Count == Batch);
    }
}
