using Ingestor.Store;
using Ingestor.Store.Embedded;

namespace Ingestor.Tests.Store;

public sealed class EmbeddedStoreTests : StoreContractTests, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-store-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_named_with_the_cure()
    {
        var file = Path.Combine(_folder.FullName, "taken");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await using var store = new EmbeddedStore(file);

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.InitialiseAsync(TestContext.Current.CancellationToken));

        Assert.Contains("Ingestor:Store:DataFolder", error.Message, StringComparison.Ordinal);
    }

    protected override async Task<IStore> OpenAsync()
    {
        var store = new EmbeddedStore(_folder.FullName);
        await store.InitialiseAsync(CancellationToken.None);
        return store;
    }
}
