namespace Ingestor.Store;

/// <summary>A source's validators and health.</summary>
/// <param name="ETag">Byte for byte as the server sent it.</param>
/// <param name="Failures">Polls that failed in a row.</param>
/// <param name="NotBefore">No poll before this moment (back-off, Retry-After); null when it may be polled at once.</param>
/// <param name="Note">What the last poll came to, for people.</param>
public sealed record SourceState(
    string Id,
    string? ETag,
    string? LastModified,
    DateTimeOffset LastPolledAt,
    int Failures,
    DateTimeOffset? NotBefore,
    string Note,
    long Fence = 0);
