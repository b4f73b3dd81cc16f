using Ingestor.Store;
using Ingestor.Store.Embedded;

namespace Ingestor.FaultTests;

public sealed class EmbeddedCrashTests : CrashContractTests, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingestor-crash-store-");

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Ingestor__Store__ConnectionString"] = "",
        ["Ingestor__Store__DataFolder"] = _folder.FullName,
    };

    public void Dispose() => _folder.Delete(recursive: true);

    protected override async Task<IStore> OpenAsync()
    {
        var store = new EmbeddedStore(_folder.FullName);
        await store.InitialiseAsync(CancellationToken.None);
        return store;
    }
}
