using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using MongoDB.Bson;
using MongoDB.Bson.Serialization;

namespace Ingestor.Store.Embedded;

/// <summary>Article, revision and sequence change in one transaction, so nothing is ever half published.</summary>
internal sealed class EmbeddedArticles(EmbeddedDatabase database) : IArticles
{
    private const int Page = 100;

    public Task<SaveResult> SaveAsync(ArticleDocument draft, CancellationToken cancellation) =>
        database.RunAsync(sql => Save(sql, draft), cancellation);

    public Task<ArticleDocument?> FindAsync(string id, CancellationToken cancellation) => database.RunAsync(sql => Find(sql, id), cancellation);

    public Task<int> PublishAsync(CancellationToken cancellation) => Task.FromResult(0);

    public Task<IReadOnlyList<Revision>> ReadRevisionsAsync(long since, int limit, CancellationToken cancellation) =>
        database.RunAsync(
            sql => sql.Query(
                "SELECT document, sequence FROM revisions WHERE sequence > $since ORDER BY sequence LIMIT $limit",
                row => BsonSerializer.Deserialize<Revision>((byte[])row[0]) with { Sequence = row.GetInt64(1) },
                ("$since", since),
                ("$limit", limit)),
            cancellation);

    public async IAsyncEnumerable<ArticleDocument> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = "";
        IReadOnlyList<ArticleDocument> page;
        do
        {
            var after = last;
            page = await database.RunAsync(
                sql => sql.Query("SELECT document FROM articles WHERE id > $last ORDER BY id LIMIT $limit", Read, ("$last", after), ("$limit", Page)), cancellation);
            foreach (var article in page)
            {
                last = article.Id;
                yield return article;
            }
        }
        while (page.Count == Page);
    }

    private static SaveResult Save(Sql sql, ArticleDocument draft)
    {
        var stored = Find(sql, draft.Id);
        if (stored is not null && stored.Fingerprint.ContentHash == draft.Fingerprint.ContentHash)
        {
            if (draft.IsKnownTo(stored))
            {
                return new SaveResult.Unchanged();
            }

            Write(sql, stored with { Aliases = [.. stored.Aliases.Union(draft.Aliases)] });
            return new SaveResult.Duplicate();
        }

        var article = draft.Following(stored);
        var revision = Revisions.Of(article);
        sql.Execute("INSERT INTO revisions (id, document) VALUES ($id, $document)", ("$id", revision.Id), ("$document", revision.ToBson()));
        Write(sql, article);
        return new SaveResult.Stored(article.Revision);
    }

    private static void Write(Sql sql, ArticleDocument article) =>
        sql.Execute("INSERT OR REPLACE INTO articles (id, document) VALUES ($id, $document)", ("$id", article.Id), ("$document", article.ToBson()));

    private static ArticleDocument? Find(Sql sql, string id) =>
        sql.Query("SELECT document FROM articles WHERE id = $id", Read, ("$id", id)).SingleOrDefault();

    private static ArticleDocument Read(SqliteDataReader row) => BsonSerializer.Deserialize<ArticleDocument>((byte[])row[0]);
}
