using Ingestor.Sources;

namespace Ingestor.Fetch;

/// <summary>Fetches a source's links: files for a local source, inside its folder only; HTTP for the others, and never a file.</summary>
public sealed class LinkFetcher(HttpFetcher http, FetchOptions options)
{
    public Task<FetchResult> FetchAsync(Source source, Uri url, CancellationToken cancellation) => (source.IsLocal, url.IsFile) switch
    {
        (true, true) => LocalFiles.ReadAsync(url, source.Root, options.MaxBodyBytes, cancellation),
        (false, true) => Task.FromResult<FetchResult>(new FetchResult.Failed(FetchFailure.Refused, $"{url} is a file, and {source.Id} is not a local source")),
        _ => http.FetchAsync(new FetchRequest(url), cancellation),
    };
}
