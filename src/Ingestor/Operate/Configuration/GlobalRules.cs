using Ingestor.Fetch;
using Ingestor.Schedule;
using Ingestor.Store;
using MongoDB.Driver;

namespace Ingestor.Operate.Configuration;

/// <summary>What must hold of global settings, each fault with the setting's path and the cure.</summary>
internal static class GlobalRules
{
    /// <summary>What the reader takes, and what the raw archive can keep in one BSON document (16 MB).</summary>
    private const int LargestBody = 10 * 1024 * 1024;

    public static IEnumerable<string> Check(StoreOptions store, FetchOptions fetch, ScheduleOptions schedule, OperateOptions operate)
    {
        (string Path, int Value, int Least, int Most)[] ranges =
        [
            ("Ingestor:Store:StartupWaitSeconds", store.StartupWaitSeconds, 1, 600),
            ("Ingestor:Fetch:MaxBodyBytes", fetch.MaxBodyBytes, 1024, LargestBody),
            ("Ingestor:Fetch:MaxRedirects", fetch.MaxRedirects, 0, 20),
            ("Ingestor:Fetch:AttemptSeconds", fetch.AttemptSeconds, 1, 300),
            ("Ingestor:Fetch:TotalSeconds", fetch.TotalSeconds, 1, 600),
            ("Ingestor:Fetch:Concurrency", fetch.Concurrency, 1, 256),
            ("Ingestor:Schedule:Workers", schedule.Workers, 1, 64),
            ("Ingestor:Schedule:DrainMinutes", schedule.DrainMinutes, 1, 59),
        ];
        foreach (var (path, value, least, most) in ranges.Where(range => range.Value < range.Least || range.Value > range.Most))
        {
            yield return $"{path} is {value}: set a number from {least} to {most}";
        }

        if (!store.IsEmbedded && ConnectionFault(store.ConnectionString) is { } fault)
        {
            yield return $"Ingestor:Store:ConnectionString is not a MongoDB connection string ({fault}): write mongodb://host:27017/?replicaSet=rs0, or leave it empty for the embedded store";
        }

        foreach (var (path, name) in new[] { ("Ingestor:Store:Database", store.Database), ("Ingestor:Store:JobsDatabase", store.JobsDatabase) })
        {
            if (name.Length is 0 or > 63 || name.Any("/\\. \"$".Contains))
            {
                yield return $"{path} is '{name}': set 1 to 63 characters without / \\ . \" $ or spaces";
            }
        }

        if (!Uri.TryCreate(operate.Listen, UriKind.Absolute, out var listen) || listen.Scheme != "http")
        {
            yield return $"Ingestor:Operate:Listen is '{operate.Listen}': write http://127.0.0.1:5080";
        }
    }

    private static string? ConnectionFault(string connection)
    {
        try
        {
            _ = new MongoUrl(connection);
            return null;
        }
        catch (Exception error) when (error is MongoConfigurationException or FormatException or ArgumentException)
        {
            return error.Message.Replace(connection, "…", StringComparison.Ordinal);
        }
    }
}
