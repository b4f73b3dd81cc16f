using Ingestor.Articles;
using Ingestor.Fetch;
using Ingestor.Operate.Configuration;

namespace Ingestor.Operate.Commands;

/// <summary>Opens what a person points at, a file, an address or standard input, as a request to the reader.</summary>
internal static class DocumentInput
{
    public static async Task<(ReadRequest? Request, string Fault)> OpenAsync(string input, string? url, CancellationToken cancellation)
    {
        var now = TimeProvider.System.GetUtcNow();
        if (Uri.TryCreate(input, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            var settings = Settings.Load();
            using var client = FetchClient.Create(settings.Fetch);
            var fetcher = new HttpFetcher(client, new HostPipelines(settings.Fetch, TimeProvider.System), settings.Fetch, TimeProvider.System);
            return await fetcher.FetchAsync(new FetchRequest(address!), cancellation) switch
            {
                FetchResult.Fetched fetched => (
                    new ReadRequest { Content = fetched.Content, ContentType = fetched.ContentType, Url = url ?? fetched.Url.AbsoluteUri, RetrievedAt = now }, ""),
                FetchResult.Failed failed => (null, $"{failed.Failure}: {failed.Detail}"),
                _ => (null, $"{input} gave no document"),
            };
        }

        try
        {
            return (new ReadRequest { Content = await CommandInput.ReadAsync(input, cancellation), Url = url, RetrievedAt = now }, "");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (null, $"{input} cannot be read: {error.Message}");
        }
    }
}
