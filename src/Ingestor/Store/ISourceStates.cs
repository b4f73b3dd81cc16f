namespace Ingestor.Store;

/// <summary>What is known about each source from its polls.</summary>
public interface ISourceStates
{
    Task<SourceState?> FindAsync(string source, CancellationToken cancellation);

    Task<IReadOnlyList<SourceState>> AllAsync(CancellationToken cancellation);

    /// <returns>False when a later fence has written since: the state is not changed.</returns>
    Task<bool> SaveAsync(SourceState state, Lease lease, CancellationToken cancellation);
}
