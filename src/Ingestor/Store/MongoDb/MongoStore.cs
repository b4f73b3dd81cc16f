using MongoDB.Bson;
using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

/// <summary>The production store: majority writes with journal, explicit time-outs, nothing that needs change streams or transactions.</summary>
public sealed class MongoStore : IStore
{
    private readonly MongoClient _client;
    private readonly MongoDatabase _database;

    public MongoStore(StoreOptions options, TimeProvider time)
    {
        BsonMaps.Register();
        _client = new MongoClient(MongoConnection.Settings(options));
        _database = new MongoDatabase(_client, options, time);
        Articles = new MongoArticles(_database);
        Links = new MongoLinks(_database);
        Raw = new MongoRaw(_database);
        Sources = new MongoSources(_database);
        Leases = new MongoLeases(_database);
        Description = $"mongodb ({options.Database})";
    }

    public string Description { get; }

    public IArticles Articles { get; }

    public ILinkLedger Links { get; }

    public IRawArchive Raw { get; }

    public ISourceStates Sources { get; }

    public ILeases Leases { get; }

    public async Task InitialiseAsync(CancellationToken cancellation)
    {
        await _database.WaitAsync(cancellation);
        await _database.RunAsync(() => MongoSchema.CreateAsync(_database, cancellation));
    }

    public Task CheckAsync(CancellationToken cancellation) =>
        _database.RunAsync(() => _database.Database.RunCommandAsync<BsonDocument>(new BsonDocument("ping", 1), cancellationToken: cancellation));

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }
}
