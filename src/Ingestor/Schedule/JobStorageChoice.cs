using Hangfire;
using Hangfire.InMemory;
using Hangfire.Mongo;
using Hangfire.Mongo.Migration.Strategies;
using Hangfire.Mongo.Migration.Strategies.Backup;
using Ingestor.Store;
using MongoDB.Driver;

namespace Ingestor.Schedule;

/// <summary>Where Hangfire keeps its jobs: beside the articles in MongoDB, in a database of its own, or in memory with the embedded store.</summary>
public static class JobStorageChoice
{
    private static readonly TimeSpan Retention = TimeSpan.FromHours(12);

    /// <summary>The driver's default of 30 s would hold up every job and the stop while the database is gone.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Whether the exception says that the jobs' database is gone.</summary>
    public static bool IsLost(Exception error) => error is MongoException or TimeoutException;

    public static JobStorage Create(StoreOptions options) => options.IsEmbedded
        ? new InMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = Retention })
        : new MongoStorage(
            Client(options),
            options.JobsDatabase,
            new MongoStorageOptions
            {
                // Watch needs change streams; Poll works on every server and is the strategy for large installations.
                CheckQueuedJobsStrategy = CheckQueuedJobsStrategy.Poll,
                QueuePollInterval = TimeSpan.FromSeconds(2),
                CheckConnection = false,
                MigrationOptions = new MongoMigrationOptions { MigrationStrategy = new MigrateMongoMigrationStrategy(), BackupStrategy = new CollectionMongoBackupStrategy() },
            });

    private static MongoClientSettings Client(StoreOptions options)
    {
        var settings = MongoClientSettings.FromConnectionString(options.ConnectionString);
        settings.ApplicationName = "ingestor-jobs";
        settings.ServerSelectionTimeout = settings.ConnectTimeout = Patience;
        return settings;
    }
}
