using Ingestor.Store;
using Ingestor.Store.Embedded;

namespace Ingestor.Tests.BadInput;

public sealed class EmbeddedHostilePagesTests : HostilePagesTests
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-hostile-");

    public override ValueTask InitializeAsync() => ValueTask.CompletedTask;

    protected override async Task<IStore> OpenAsync()
    {
        var store = new EmbeddedStore(_folder.FullName);
        await store.InitialiseAsync(CancellationToken.None);
        return store;
    }

    protected override ValueTask DropAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
