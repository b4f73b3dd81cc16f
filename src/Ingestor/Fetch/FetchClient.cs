using System.Net;

namespace Ingestor.Fetch;

/// <summary>The one HTTP client of the service, with .NET's defaults that do not fit a crawler overridden.</summary>
public static class FetchClient
{
    public static HttpClient Create(FetchOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = GuardedConnection.Open(options.AllowPrivateNetworks),
        };
#pragma warning disable RS0030 // the place that the ban on new HttpClient() points to
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
#pragma warning restore RS0030
    }
}
