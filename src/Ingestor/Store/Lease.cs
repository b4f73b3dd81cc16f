namespace Ingestor.Store;

/// <summary>A lease on a name.</summary>
/// <param name="Fence">Grows by one with every acquisition: a write that carries an older one than it finds is refused.</param>
public sealed record Lease(string Name, string Owner, long Fence, DateTimeOffset ExpiresAt);
