namespace Ingestor.Store.MongoDb;

/// <summary>A raw body in collection <c>raw</c>, packed with Brotli.</summary>
internal sealed record RawDocument(string Id, string Url, string? ContentType, DateTimeOffset FetchedAt, byte[] Body);
