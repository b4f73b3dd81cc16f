using Ingestor.Store.Embedded;

namespace Ingestor.Store;

/// <summary>The store that the configuration asks for.</summary>
public static class StoreChoice
{
    public static IStore Open(StoreOptions options) => options.IsEmbedded
        ? new EmbeddedStore(Path.GetFullPath(options.DataFolder))
        : throw new NotSupportedException("MongoDB is not wired yet");
}
