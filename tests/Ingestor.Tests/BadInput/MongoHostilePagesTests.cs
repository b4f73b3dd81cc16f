using Ingestor.Store;
using Ingestor.Store.MongoDb;
using Ingestor.TestMongo;

namespace Ingestor.Tests.BadInput;

public sealed class MongoHostilePagesTests : HostilePagesTests
{
    private readonly string _database = MongoServer.NewDatabase();
    private string _address = "";

    public override async ValueTask InitializeAsync() => _address = await MongoServer.ConnectionStringAsync();

    protected override async Task<IStore> OpenAsync()
    {
        var store = new MongoStore(new StoreOptions { ConnectionString = _address, Database = _database }, TimeProvider.System);
        await store.InitialiseAsync(TestContext.Current.CancellationToken);
        return store;
    }

    protected override async ValueTask DropAsync() => await MongoServer.DropAsync(_database);
}
