using Ingestor.Articles;
using Ingestor.Discover;
using Ingestor.Fetch;
using Ingestor.Sources;
using Ingestor.Store;

namespace Ingestor.Tests.BadInput;

/// <summary>The real pipeline over a store, with short time-outs on the real clock for fetching and a clock of the test's for everything else.</summary>
internal static class Workbench
{
    public static FetchOptions Impatient { get; } =
        new() { AllowPrivateNetworks = true, AttemptSeconds = 1, TotalSeconds = 8, MaxBodyBytes = 1024 * 1024, Concurrency = 32 };

    public static Pipeline Pipeline(IStore store, TimeProvider time, Func<ReadRequest, ReadResult>? read = null, string owner = "test", Func<SourceKind, FetchResult.Fetched, DiscoverResult>? offers = null)
    {
        var http = new HttpFetcher(FetchClient.Create(Impatient), new HostPipelines(Impatient, TimeProvider.System), Impatient, TimeProvider.System);
        var links = new LinkFetcher(http, Impatient);
        return new Pipeline(store, offers is null ? new SourceDiscovery(links, http, time) : new SourceDiscovery(links, http, time) { Read = offers }, links, Impatient, time, owner) { Read = read ?? ArticleReader.Read };
    }
}
