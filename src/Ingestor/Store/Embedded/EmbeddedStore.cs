namespace Ingestor.Store.Embedded;

/// <summary>Everything in one SQLite file, for trying, laptops and one small machine. One process at a time runs jobs on it.</summary>
public sealed class EmbeddedStore : IStore
{
    private readonly EmbeddedDatabase _database;

    /// <param name="folder">Folder of the file <c>ingestor.db</c>; created when it is not there.</param>
    public EmbeddedStore(string folder)
        : this(folder, null)
    {
    }

    /// <param name="folder">As above.</param>
    /// <param name="mostPages">Pages of 4 KB that the file may grow to, so that a test can fill it.</param>
    internal EmbeddedStore(string folder, int? mostPages)
    {
        BsonMaps.Register();
        _database = new EmbeddedDatabase(folder, mostPages);
        Articles = new EmbeddedArticles(_database);
        Links = new EmbeddedLinks(_database);
        Raw = new EmbeddedRaw(_database);
        Sources = new EmbeddedSources(_database);
        Leases = new EmbeddedLeases(_database);
    }

    public string Description => $"embedded ({_database.File})";

    public IArticles Articles { get; }

    public ILinkLedger Links { get; }

    public IRawArchive Raw { get; }

    public ISourceStates Sources { get; }

    public ILeases Leases { get; }

    public Task InitialiseAsync(CancellationToken cancellation) => _database.InitialiseAsync(cancellation);

    public Task CheckAsync(CancellationToken cancellation) => _database.RunAsync(sql => sql.Scalar("SELECT 1"), cancellation);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
