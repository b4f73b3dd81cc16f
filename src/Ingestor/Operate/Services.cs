using Ingestor.Discover;
using Ingestor.Fetch;
using Ingestor.Operate.Configuration;
using Ingestor.Schedule;
using Ingestor.Store;

namespace Ingestor.Operate;

/// <summary>What the service is made of, for the host and for one-off commands alike.</summary>
public static class Services
{
    public static IServiceCollection AddIngestor(this IServiceCollection services, Settings settings, TimeProvider time) => services
        .AddSingleton(time)
        .AddSingleton(settings)
        .AddSingleton(settings.Catalog)
        .AddSingleton(settings.Fetch)
        .AddSingleton(settings.Schedule)
        .AddSingleton(StoreChoice.Open(settings.Store, time))
        .AddSingleton(FetchClient.Create(settings.Fetch))
        .AddSingleton<HostPipelines>()
        .AddSingleton<HttpFetcher>()
        .AddSingleton<LinkFetcher>()
        .AddSingleton<SourceDiscovery>()
        .AddSingleton<PollReports>()
        .AddSingleton<IIngestJobs, IngestJobs>()
        .AddSingleton(provider => new Pipeline(
            provider.GetRequiredService<IStore>(),
            provider.GetRequiredService<SourceDiscovery>(),
            provider.GetRequiredService<LinkFetcher>(),
            settings.Fetch,
            time,
            owner: $"{Environment.MachineName}:{Environment.ProcessId}"));
}
