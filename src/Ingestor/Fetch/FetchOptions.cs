namespace Ingestor.Fetch;

/// <summary>Section <c>Ingestor:Fetch</c>.</summary>
public sealed record FetchOptions
{
    public string UserAgent { get; init; } = "Ingestor/1.0 (wire news ingestion)";

    /// <summary>Largest body in bytes, after content decoding.</summary>
    public int MaxBodyBytes { get; init; } = 10 * 1024 * 1024;

    public int MaxRedirects { get; init; } = 5;

    /// <summary>From request to last byte, in seconds, one attempt.</summary>
    public int AttemptSeconds { get; init; } = 20;

    /// <summary>All attempts together, in seconds.</summary>
    public int TotalSeconds { get; init; } = 45;

    /// <summary>Links of one source under way at once.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>Whether addresses of this machine and of private networks may be fetched.</summary>
    public bool AllowPrivateNetworks { get; init; }
}
