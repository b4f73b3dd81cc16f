namespace Ingestor.Bench.Load;

internal static class FloorStores
{
    /// <param name="target">A MongoDB connection string with a database, or the path of a new SQLite file.</param>
    public static IFloorStore Open(string target)
    {
        if (!target.StartsWith("mongodb://", StringComparison.Ordinal))
        {
            return new SqliteFloor(target);
        }

        var url = new MongoDB.Driver.MongoUrl(target);
        return new MongoFloor(target, url.DatabaseName);
    }
}
