using Ingestor.Store.Embedded;
using Ingestor.Store.MongoDb;

namespace Ingestor.Store;

/// <summary>The store that the configuration asks for.</summary>
public static class StoreChoice
{
    public static IStore Open(StoreOptions options, TimeProvider time) => options.IsEmbedded
        ? new EmbeddedStore(Path.GetFullPath(options.DataFolder))
        : new MongoStore(options, time);
}
