namespace Ingestor.Fetch;

/// <summary>One address to fetch, with the validators of its last fetch (RFC 9110, conditional requests) as the server sent them.</summary>
public sealed record FetchRequest(Uri Url, string? ETag = null, string? LastModified = null);
