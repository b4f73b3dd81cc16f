using Ingestor.Fetch;
using Ingestor.Sources;
using Ingestor.Store;

namespace Ingestor.Discover;

/// <summary>Asks a source what there is: conditionally over HTTP, or by looking into its folder or file.</summary>
public sealed class SourceDiscovery(LinkFetcher fetcher, HttpFetcher http, TimeProvider time)
{
    /// <summary>The readers; a test puts one with a fault in their place.</summary>
    internal Func<SourceKind, FetchResult.Fetched, DiscoverResult> Read { get; init; } = ReadAs;

    public async Task<SourceAnswer> AskAsync(Source source, SourceState? state, CancellationToken cancellation)
    {
        if (source.Kind == SourceKind.Folder)
        {
            return Answer(await FolderListing.ReadAsync(source.Location.LocalPath, time, cancellation), null, null);
        }

        var result = source.IsLocal
            ? await fetcher.FetchAsync(source, source.Location, cancellation)
            : await http.FetchAsync(new FetchRequest(source.Location, state?.ETag, state?.LastModified), cancellation);
        return result switch
        {
            FetchResult.NotModified => new SourceAnswer([], state?.ETag, state?.LastModified),
            FetchResult.Failed failed => new SourceAnswer([], state?.ETag, state?.LastModified, $"{failed.Failure}: {failed.Detail}", failed.RetryAfter),
            FetchResult.Fetched fetched => Answer(ReadGuarded(source.Kind, fetched), fetched.ETag, fetched.LastModified),
            var other => throw new InvalidOperationException($"no such result: {other}"),
        };
    }

    private DiscoverResult ReadGuarded(SourceKind kind, FetchResult.Fetched fetched)
    {
        try
        {
            return Read(kind, fetched);
        }
        // What the source offered before is due all the same.
        catch (Exception fault) when (ProgramFault.Is(fault, CancellationToken.None))
        {
            return new DiscoverResult.Unreadable($"a fault of this program, not of the source: {ProgramFault.Describe(fault)}");
        }
    }

    private static DiscoverResult ReadAs(SourceKind kind, FetchResult.Fetched fetched) => kind == SourceKind.Feed
        ? FeedReader.Read(fetched.Content, fetched.ContentType, fetched.Url)
        : LinkPage.Read(fetched.Content, fetched.ContentType, fetched.Url);

    private static SourceAnswer Answer(DiscoverResult result, string? etag, string? lastModified) => result switch
    {
        DiscoverResult.Found(_, var candidates) => new SourceAnswer(candidates, etag, lastModified),
        DiscoverResult.Unreadable(var detail) => new SourceAnswer([], null, null, detail),
        var other => throw new InvalidOperationException($"no such result: {other}"),
    };
}
