namespace Ingestor.Store;

/// <summary>A fetched body before anything was done to it.</summary>
public sealed record RawBody(byte[] Content, string? ContentType, string Url, DateTimeOffset FetchedAt);
