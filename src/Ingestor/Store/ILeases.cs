namespace Ingestor.Store;

/// <summary>Who may work on a source. Never a Hangfire lock: those can be held by two at once.</summary>
public interface ILeases
{
    /// <returns>Null while somebody else's lease on the name runs.</returns>
    Task<Lease?> AcquireAsync(string name, string owner, TimeSpan duration, DateTimeOffset now, CancellationToken cancellation);

    /// <returns>The longer lease; null when it has been lost.</returns>
    Task<Lease?> RenewAsync(Lease lease, TimeSpan duration, DateTimeOffset now, CancellationToken cancellation);

    Task ReleaseAsync(Lease lease, CancellationToken cancellation);
}
