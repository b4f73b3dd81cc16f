using MongoDB.Bson;
using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

/// <summary>Collections, validator and indexes. Everything here may be run again, by several workers at once.</summary>
internal static class MongoSchema
{
    private const int NamespaceExists = 48;
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "title", "description"];

    public static async Task CreateAsync(MongoDatabase database, CancellationToken cancellation)
    {
        await CreateArticlesAsync(database.Database, cancellation);
        await database.Articles.Indexes.CreateManyAsync(
            [
                Index(Builders<ArticleDocument>.IndexKeys.Descending(article => article.PublishedAt)),
                Index(Builders<ArticleDocument>.IndexKeys.Ascending(article => article.Url)),
                Index(Builders<ArticleDocument>.IndexKeys.Ascending("aliases")),
                Index(Builders<ArticleDocument>.IndexKeys.Ascending("agency.id").Descending(article => article.PublishedAt)),
                Index(Builders<ArticleDocument>.IndexKeys.Ascending("credits.name")),
                Index(Builders<ArticleDocument>.IndexKeys.Ascending("dateline.places")),
            ],
            cancellation);

        // Only published revisions have a sequence: two workers that give the same one collide here, and one of them tries again.
        var sequenced = new CreateIndexOptions<Revision> { Unique = true, PartialFilterExpression = Builders<Revision>.Filter.Type(revision => revision.Sequence, BsonType.Int64) };
        await database.Revisions.Indexes.CreateManyAsync(
            [
                new CreateIndexModel<Revision>(Builders<Revision>.IndexKeys.Ascending(revision => revision.Sequence), sequenced),
                Index(Builders<Revision>.IndexKeys.Ascending(revision => revision.ArticleId).Ascending(revision => revision.Number)),
            ],
            cancellation);
        await database.Links.Indexes.CreateManyAsync(
            [
                Index(Builders<Link>.IndexKeys.Ascending(link => link.Source).Ascending(link => link.Due)),
                Index(Builders<Link>.IndexKeys.Ascending(link => link.Due)),
                Index(Builders<Link>.IndexKeys.Ascending(link => link.Source).Ascending(link => link.Outcome)),
                Index(Builders<Link>.IndexKeys.Ascending(link => link.Url)),
            ],
            cancellation);
    }

    private static async Task CreateArticlesAsync(IMongoDatabase database, CancellationToken cancellation)
    {
        var validator = new BsonDocument("$jsonSchema", WithoutAnnotations(BsonDocument.Parse(ContractSchema.Text)));
        try
        {
            await database.RunCommandAsync<BsonDocument>(new BsonDocument { ["create"] = "articles", ["validator"] = validator }, cancellationToken: cancellation);
        }
        catch (MongoCommandException exists) when (exists.Code == NamespaceExists)
        {
            await database.RunCommandAsync<BsonDocument>(new BsonDocument { ["collMod"] = "articles", ["validator"] = validator }, cancellationToken: cancellation);
        }
    }

    /// <summary>Words for people are not rules, and not every engine lets them pass.</summary>
    private static BsonValue WithoutAnnotations(BsonValue schema) => schema switch
    {
        BsonDocument document => new BsonDocument(document.Where(element => !Annotations.Contains(element.Name) || element.Value is BsonDocument)
            .Select(element => new BsonElement(element.Name, WithoutAnnotations(element.Value)))),
        BsonArray array => new BsonArray(array.Select(WithoutAnnotations)),
        _ => schema,
    };

    private static CreateIndexModel<T> Index<T>(IndexKeysDefinition<T> keys) => new(keys);
}
