using Ingestor.Store;

namespace Ingestor.Operate.Health;

/// <summary>Health over HTTP: live never asks the database (a database that restarts must not restart every worker), ready does.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/startup", () => Results.Text("started"));
        app.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IStore store, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            await store.CheckAsync(cancellation).WaitAsync(Limit, time, cancellation);
            return Results.Text("ready");
        }
        catch (Exception error) when (error is StoreUnavailableException or TimeoutException)
        {
            return Results.Text($"not ready: {error.Message}", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
