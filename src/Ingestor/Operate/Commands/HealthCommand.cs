using System.CommandLine;
using Ingestor.Operate.Configuration;

namespace Ingestor.Operate.Commands;

/// <summary><c>health</c>: asks the running service whether it is ready; a container without a shell probes itself with it.</summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var command = new Command("health", "Asks the running service whether it is ready; exit code 0 when it is.");
        command.SetAction((_, cancellation) => AskAsync(cancellation));
        return command;
    }

    private static async Task<int> AskAsync(CancellationToken cancellation)
    {
        var listen = new UriBuilder(Settings.Load().Operate.Listen);
        listen.Host = listen.Host is "0.0.0.0" or "[::]" or "+" or "*" ? "127.0.0.1" : listen.Host;
        listen.Path = "/health/ready";
#pragma warning disable RS0030 // one request to ourselves: the fetcher's guards are for other people's servers
        using var client = new HttpClient { Timeout = Limit };
#pragma warning restore RS0030
        try
        {
            using var response = await client.GetAsync(listen.Uri, cancellation);
            Console.WriteLine(await response.Content.ReadAsStringAsync(cancellation));
            return response.IsSuccessStatusCode ? ExitCode.Done : ExitCode.SomeFailed;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"no answer at {listen.Uri}: {error.Message}");
            return ExitCode.SomeFailed;
        }
    }
}
