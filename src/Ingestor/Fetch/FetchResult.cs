namespace Ingestor.Fetch;

/// <summary>What came of fetching one address.</summary>
public abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <param name="Url">Where the bytes came from, after redirects.</param>
    public sealed record Fetched(byte[] Content, string? ContentType, Uri Url, string? ETag, string? LastModified) : FetchResult;

    public sealed record NotModified : FetchResult;

    /// <param name="Detail">One sentence for a person, with the cause.</param>
    /// <param name="RetryAfter">What the server asked for, when it did.</param>
    public sealed record Failed(FetchFailure Failure, string Detail, TimeSpan? RetryAfter = null) : FetchResult
    {
        /// <summary>Whether trying again later may help.</summary>
        public bool IsTransient => Failure is FetchFailure.Timeout or FetchFailure.Connection or FetchFailure.ServerError or FetchFailure.Busy or FetchFailure.CircuitOpen;
    }
}
