using Ingestor.Store;
using Ingestor.Store.MongoDb;
using Ingestor.TestMongo;

namespace Ingestor.FaultTests;

public sealed class MongoCrashTests : CrashContractTests, IAsyncLifetime
{
    private readonly string _database = MongoServer.NewDatabase();
    private string _address = "";

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Ingestor__Store__ConnectionString"] = _address,
        ["Ingestor__Store__Database"] = _database,
        ["Ingestor__Store__JobsDatabase"] = $"{_database}_jobs",
    };

    public async ValueTask InitializeAsync() => _address = await MongoServer.ConnectionStringAsync();

    public async ValueTask DisposeAsync()
    {
        await MongoServer.DropAsync(_database);
        await MongoServer.DropAsync($"{_database}_jobs");
    }

    protected override async Task<IStore> OpenAsync()
    {
        var store = new MongoStore(new StoreOptions { ConnectionString = _address, Database = _database }, TimeProvider.System);
        await store.InitialiseAsync(TestContext.Current.CancellationToken);
        return store;
    }
}
