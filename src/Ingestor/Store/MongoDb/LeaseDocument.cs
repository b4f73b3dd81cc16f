namespace Ingestor.Store.MongoDb;

/// <summary>A lease in collection <c>leases</c>, under its name.</summary>
internal sealed record LeaseDocument(string Id, string Owner, long Fence, DateTimeOffset ExpiresAt);
