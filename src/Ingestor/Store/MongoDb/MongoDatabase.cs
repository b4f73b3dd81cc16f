using MongoDB.Bson;
using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

/// <summary>The collections, and the one place where lost infrastructure becomes a <see cref="StoreUnavailableException"/>.</summary>
internal sealed class MongoDatabase(MongoClient client, StoreOptions options, TimeProvider time)
{
    private const int NotAllowed = 13;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public IMongoDatabase Database { get; } = client.GetDatabase(options.Database);

    public IMongoCollection<ArticleDocument> Articles => Database.GetCollection<ArticleDocument>("articles");

    public IMongoCollection<Revision> Revisions => Database.GetCollection<Revision>("revisions");

    public IMongoCollection<Link> Links => Database.GetCollection<Link>("links");

    public IMongoCollection<SourceState> Sources => Database.GetCollection<SourceState>("sources");

    public IMongoCollection<RawDocument> Raw => Database.GetCollection<RawDocument>("raw");

    public IMongoCollection<LeaseDocument> Leases => Database.GetCollection<LeaseDocument>("leases");

    public Task RunAsync(Func<Task> work) =>
        RunAsync(async () =>
        {
            await work();
            return true;
        });

    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception error) when (MongoFault.IsLostInfrastructure(error))
        {
            var cure = error is MongoAuthenticationException or MongoCommandException { Code: NotAllowed }
                ? "correct the user in Ingestor:Store:ConnectionString or its rights"
                : "start it or correct Ingestor:Store:ConnectionString";
            throw new StoreUnavailableException($"{Description} does not take the work ({MongoFault.Describe(error, client)}): {cure}; the work comes back by itself", error);
        }
    }

    /// <summary>A database often starts later than its workers: waits for it, within the configured bound.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        var begun = time.GetTimestamp();
        while (true)
        {
            try
            {
                await RunAsync(() => Database.RunCommandAsync<BsonDocument>(new BsonDocument("ping", 1), cancellationToken: cancellation));
                return;
            }
            catch (StoreUnavailableException) when (time.GetElapsedTime(begun) < TimeSpan.FromSeconds(options.StartupWaitSeconds))
            {
                await Task.Delay(Pause, time, cancellation);
            }
        }
    }

    /// <summary>Servers without credentials: connection strings end up in logs.</summary>
    private string Description => $"MongoDB at {string.Join(",", client.Settings.Servers)}";
}
