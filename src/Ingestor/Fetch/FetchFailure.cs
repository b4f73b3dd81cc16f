namespace Ingestor.Fetch;

/// <summary>Why a fetch gave no body.</summary>
public enum FetchFailure
{
    Timeout,
    Connection,
    ServerError,

    /// <summary>429 or 503 with Retry-After.</summary>
    Busy,
    CircuitOpen,
    ClientError,
    TooManyRedirects,
    TooLarge,
    EmptyBody,

    /// <summary>An address that is not to be fetched: a private network, a scheme other than http(s), a path outside the source's folder.</summary>
    Refused,
    Missing,
}
