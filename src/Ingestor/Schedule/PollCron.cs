using System.Globalization;

namespace Ingestor.Schedule;

/// <summary>A source's interval as a cron expression; sources with one interval are spread over it by their ids.</summary>
public static class PollCron
{
    public static string Of(string id, TimeSpan every)
    {
        var spread = id.Aggregate(17, (hash, character) => unchecked((hash * 31) + character)) & 0x7FFFFFFF;
        var cron = every.TotalMinutes switch
        {
            < 1 => $"*/{Math.Max(1, (int)every.TotalSeconds)} * * * * *",
            < 60 and var minutes => $"{spread % (int)minutes}/{(int)minutes} * * * *",
            < 24 * 60 and var minutes => $"{spread % 60} {spread % (int)(minutes / 60)}/{(int)(minutes / 60)} * * *",
            _ => $"{spread % 60} {spread % 24} * * *",
        };
        return cron.ToString(CultureInfo.InvariantCulture);
    }
}
