namespace Ingestor.Store;

/// <summary>Section <c>Ingestor:Store</c>.</summary>
public sealed record StoreOptions
{
    /// <summary>MongoDB connection string; empty for the embedded store.</summary>
    public string ConnectionString { get; init; } = "";

    public string Database { get; init; } = "ingestor";

    /// <summary>Hangfire's own database.</summary>
    public string JobsDatabase { get; init; } = "ingestor_jobs";

    /// <summary>Folder of the embedded store, relative to the working directory.</summary>
    public string DataFolder { get; init; } = "data";

    /// <summary>How long a start waits for the database, in seconds.</summary>
    public int StartupWaitSeconds { get; init; } = 30;

    public bool IsEmbedded => string.IsNullOrWhiteSpace(ConnectionString);
}
