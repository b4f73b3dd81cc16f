namespace Ingestor.Store;

/// <summary>Where everything is kept: MongoDB, or SQLite inside the process. Both pass one contract test suite.</summary>
/// <exception cref="StoreUnavailableException">Any member: the database is gone or full. Nothing half-done needs cleaning up: running again completes it.</exception>
public interface IStore : IAsyncDisposable
{
    /// <summary>For people: "embedded (data/ingestor.db)" or "mongodb (ingestor)"; never with credentials.</summary>
    string Description { get; }

    IArticles Articles { get; }

    ILinkLedger Links { get; }

    IRawArchive Raw { get; }

    ISourceStates Sources { get; }

    ILeases Leases { get; }

    /// <summary>Creates collections, indexes and the validator. Idempotent, and safe when two workers do it at once.</summary>
    Task InitialiseAsync(CancellationToken cancellation);

    /// <summary>One round trip, to tell that the database answers.</summary>
    Task CheckAsync(CancellationToken cancellation);
}
