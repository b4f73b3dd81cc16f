using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

/// <summary>Saves drafts in groups: two reads and two writes for a group of new articles, whatever its size.</summary>
internal sealed class MongoSaving(MongoDatabase database)
{
    /// <summary>Times that a draft is looked at again because another worker wrote its article at the same moment.</summary>
    private const int Retries = 3;

    private static readonly InsertManyOptions Unordered = new() { IsOrdered = false };
    private static readonly FilterDefinitionBuilder<ArticleDocument> Article = Builders<ArticleDocument>.Filter;
    private static readonly FilterDefinitionBuilder<Revision> RevisionOf = Builders<Revision>.Filter;

    /// <returns>What became of each draft, in order.</returns>
    public async Task<IReadOnlyList<SaveResult>> SaveAsync(IReadOnlyList<ArticleDocument> drafts)
    {
        var results = new SaveResult?[drafts.Count];
        for (var round = 0; results.Contains(null); round++)
        {
            // Drafts of one article follow one another.
            var open = drafts.Index().Where(draft => results[draft.Index] is null).DistinctBy(draft => draft.Item.Id).ToArray();
            var saved = await SaveDistinctAsync([.. open.Select(draft => draft.Item)], round < Retries + drafts.Count);
            for (var i = 0; i < open.Length; i++)
            {
                results[open[i].Index] = saved[i];
            }
        }

        return results!;
    }

    /// <param name="drafts">Each of another article.</param>
    /// <returns>Null for a draft whose revision another worker wrote at the same moment: look again, and most likely find nothing left to do.</returns>
    private async Task<SaveResult?[]> SaveDistinctAsync(IReadOnlyList<ArticleDocument> drafts, bool mayRetry)
    {
        var stored = await CompletedAsync([.. drafts.Select(draft => draft.Id)]);
        var results = new SaveResult?[drafts.Count];
        var revised = new List<(int Index, ArticleDocument Article)>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var known = stored.GetValueOrDefault(drafts[i].Id);
            if (known is null || known.Fingerprint.ContentHash != drafts[i].Fingerprint.ContentHash)
            {
                revised.Add((i, drafts[i].Following(known)));
            }
            else
            {
                results[i] = await AliasAsync(drafts[i], known);
            }
        }

        var taken = await TakenAsync(database.Revisions, [.. revised.Select(one => Revisions.Of(one.Article))], mayRetry);
        var written = revised.Where((_, i) => !taken.Contains(i)).ToArray();
        await PutAsync([.. written.Select(one => one.Article)]);
        foreach (var (index, article) in written)
        {
            results[index] = new SaveResult.Stored(article.Revision);
        }

        return results;
    }

    /// <summary>The stored articles, after revisions that a crash left without their articles have been put in place.</summary>
    private async Task<Dictionary<string, ArticleDocument>> CompletedAsync(IReadOnlyList<string> ids)
    {
        var stored = (await database.Articles.Find(Article.In(article => article.Id, ids)).ToListAsync()).ToDictionary(article => article.Id);
        var next = ids.Select(id => Revisions.IdOf(id, (stored.GetValueOrDefault(id)?.Revision ?? 0) + 1));
        foreach (var orphan in await database.Revisions.Find(RevisionOf.In(revision => revision.Id, next)).ToListAsync())
        {
            await PutAsync(orphan.Article);
            stored[orphan.ArticleId] = orphan.Article;
        }

        return stored;
    }

    /// <summary>Puts articles in place, the new ones in one write.</summary>
    private async Task PutAsync(IReadOnlyList<ArticleDocument> articles)
    {
        var fresh = articles.Where(article => article.Revision == 1).ToArray();
        var taken = await TakenAsync(database.Articles, fresh, mayBeTaken: true);
        foreach (var article in articles.Where(article => article.Revision > 1).Concat(taken.Select(index => fresh[index])))
        {
            await PutAsync(article);
        }
    }

    /// <summary>Puts a revision's article in place unless a later one is there already.</summary>
    private Task<ReplaceOneResult> PutAsync(ArticleDocument article) => database.Articles.ReplaceOneAsync(
        Article.Eq(known => known.Id, article.Id) & Article.Lte(known => known.Revision, article.Revision), article, new ReplaceOptions { IsUpsert = true });

    /// <summary>Inserts what it can.</summary>
    /// <returns>Indices of the documents whose id was taken already.</returns>
    private static async Task<HashSet<int>> TakenAsync<T>(IMongoCollection<T> collection, T[] documents, bool mayBeTaken)
    {
        if (documents.Length == 0)
        {
            return [];
        }

        try
        {
            await collection.InsertManyAsync(documents, Unordered);
            return [];
        }
        catch (MongoBulkWriteException<T> twice) when (mayBeTaken && twice.WriteConcernError is null && twice.WriteErrors.All(error => error.Category == ServerErrorCategory.DuplicateKey))
        {
            return [.. twice.WriteErrors.Select(error => error.Index)];
        }
    }

    private async Task<SaveResult> AliasAsync(ArticleDocument draft, ArticleDocument stored)
    {
        if (draft.IsKnownTo(stored))
        {
            return new SaveResult.Unchanged();
        }

        await database.Articles.UpdateOneAsync(Article.Eq(article => article.Id, draft.Id), Builders<ArticleDocument>.Update.AddToSetEach("aliases", draft.Aliases));
        return new SaveResult.Duplicate();
    }
}
