using System.Net;
using System.Net.Sockets;
using Ingestor.Store;
using Ingestor.Store.MongoDb;
using Ingestor.TestMongo;
using Microsoft.Extensions.Time.Testing;

namespace Ingestor.Tests.Store;

public sealed class MongoStoreTests : StoreContractTests, IAsyncLifetime
{
    private readonly string _database = MongoServer.NewDatabase();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync() => await MongoServer.DropAsync(_database);

    [Fact]
    public async Task A_server_that_is_not_there_is_named_without_its_password_and_with_the_cure()
    {
        var options = new StoreOptions { ConnectionString = $"mongodb://ops:secret@127.0.0.1:{UnusedPort()}", StartupWaitSeconds = 0 };
        await using var store = new MongoStore(options, TimeProvider.System);

        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.InitialiseAsync(Stop));

        Assert.Contains("127.0.0.1", error.Message, StringComparison.Ordinal);
        Assert.Contains("Ingestor:Store:ConnectionString", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_start_waits_for_a_server_that_comes_up_late()
    {
        var time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };
        await using var relay = await Relay.ListenAsync(new Uri((await MongoServer.ConnectionStringAsync()).Replace("mongodb", "tcp", StringComparison.Ordinal)));
        relay.Cut();
        await using var store = new MongoStore(new StoreOptions { ConnectionString = relay.ConnectionString, Database = _database, StartupWaitSeconds = 60 }, time);

        var start = store.InitialiseAsync(Stop);
        await relay.RefusedAsync(Stop);
        relay.Mend();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!start.IsCompleted && await timer.WaitForNextTickAsync(Stop))
        {
            time.Advance(TimeSpan.FromSeconds(1));
        }

        await start;
        Assert.Equal(0, (await store.Links.TotalsAsync(null, Stop)).Discovered);
    }

    [Fact]
    public async Task A_server_lost_in_the_middle_is_an_error_with_words_and_nothing_is_lost()
    {
        await using var relay = await Relay.ListenAsync(new Uri((await MongoServer.ConnectionStringAsync()).Replace("mongodb", "tcp", StringComparison.Ordinal)));
        await using var store = new MongoStore(new StoreOptions { ConnectionString = relay.ConnectionString, Database = _database }, TimeProvider.System);
        await store.InitialiseAsync(Stop);
        await store.Articles.SaveAsync(Drafts.Article("before"), Stop);

        relay.Cut();
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Articles.SaveAsync(Drafts.Article("during"), Stop));
        relay.Mend();

        Assert.Contains("the work comes back by itself", error.Message, StringComparison.Ordinal);
        Assert.IsType<SaveResult.Stored>(await store.Articles.SaveAsync(Drafts.Article("during"), Stop));
        Assert.IsType<SaveResult.Unchanged>(await store.Articles.SaveAsync(Drafts.Article("before"), Stop));
    }

    protected override async Task<IStore> OpenAsync()
    {
        var store = new MongoStore(new StoreOptions { ConnectionString = await MongoServer.ConnectionStringAsync(), Database = _database }, TimeProvider.System);
        await store.InitialiseAsync(Stop);
        return store;
    }

    private static int UnusedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
