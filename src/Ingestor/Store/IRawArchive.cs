namespace Ingestor.Store;

/// <summary>Every body as it was fetched, under the SHA-256 of its bytes.</summary>
public interface IRawArchive
{
    /// <returns>The hash in lower-case hex. A body that is there already is not written again.</returns>
    Task<string> PutAsync(RawBody body, CancellationToken cancellation);

    Task<RawBody?> FindAsync(string hash, CancellationToken cancellation);
}
