using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

/// <summary>Client settings: the driver's defaults wait too long (30 s) or for ever, and acknowledge too little.</summary>
internal static class MongoConnection
{
    public static MongoClientSettings Settings(StoreOptions options)
    {
        var settings = MongoClientSettings.FromConnectionString(options.ConnectionString);
        settings.ApplicationName = "ingestor";
        settings.ServerSelectionTimeout = TimeSpan.FromSeconds(5);
        settings.ConnectTimeout = TimeSpan.FromSeconds(5);
        settings.SocketTimeout = TimeSpan.FromSeconds(30);
        settings.WaitQueueTimeout = TimeSpan.FromSeconds(30);
        settings.RetryWrites = true;
        settings.RetryReads = true;
        settings.WriteConcern = WriteConcern.WMajority.With(journal: true);
        settings.ReadConcern = ReadConcern.Majority;
        settings.ReadPreference = ReadPreference.Primary;
        settings.WriteEncoding = BsonMaps.Encoding;
        return settings;
    }
}
