using MongoDB.Bson;
using Npgsql;
using static Ingestor.MongoGateway.Engine;

namespace Ingestor.MongoGateway;

/// <summary>Answers each command: by the gateway where it is about the server, by the engine where it is about data.</summary>
internal sealed class Commands
{
    private const int MostConflicts = 20;

    private readonly Engine _engine;
    private readonly Greeting _greeting;
    private readonly Transactions _transactions;
    private readonly TailingCursors _tailing;
    private readonly Cursors _cursors;
    private readonly Writes _writes;
    private readonly Indexes _indexes;
    private readonly TimeProvider _time;

    public Commands(GatewayOptions options, Engine engine, TimeProvider time)
    {
        (_engine, _time) = (engine, time);
        _greeting = new Greeting(options, time);
        _transactions = new Transactions(engine);
        _tailing = new TailingCursors(engine, time);
        _cursors = new Cursors(engine, _tailing);
        _writes = new Writes(engine, _tailing);
        _indexes = new Indexes(engine, time);
    }

    private static BsonDocument Fine => new("ok", 1.0);

    /// <returns>The reply document; an error is a reply too.</returns>
    public async Task<byte[]> AnswerAsync(WireMessage message, int connection)
    {
        try
        {
            var document = Parse(message.Body);
            var request = new CommandRequest(document.GetElement(0).Name, document.GetValue("$db", "test").AsString, document, message.Body, message.Sequences, connection, null);
            return Transactions.IsIn(document) ? await InTransactionAsync(request) : await AgainAsync(request);
        }
        // Whatever goes wrong is the driver's to know: a server never ends a connection over a command.
        catch (Exception error)
        {
            return Errors.ToReply(error).ToBson();
        }
    }

    private async Task<byte[]> AgainAsync(CommandRequest request)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunAsync(request);
            }
            catch (PostgresException error) when (Errors.IsConflict(error) && attempt < MostConflicts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5 * attempt), _time);
            }
        }
    }

    private async Task<byte[]> InTransactionAsync(CommandRequest request)
    {
        if (request.Name is "commitTransaction" or "abortTransaction")
        {
            await _transactions.EndAsync(request.Document, request.Name == "commitTransaction");
            return Fine.ToBson();
        }

        var session = await _transactions.EnterAsync(request.Document);
        try
        {
            return await RunAsync(request with { Transaction = session });
        }
        catch
        {
            await _transactions.AbandonAsync(request.Document);
            throw;
        }
    }

    private async Task<byte[]> RunAsync(CommandRequest request) => request.Name switch
    {
        "hello" or "isMaster" or "ismaster" => _greeting.Hello(request.Connection).ToBson(),
        "ping" or "endSessions" or "refreshSessions" or "killSessions" or "logout" => Fine.ToBson(),
        "buildInfo" or "buildinfo" => Greeting.BuildInfo().ToBson(),
        "getParameter" => Greeting.FeatureVersion().ToBson(),
        "serverStatus" => _greeting.ServerStatus(request.Connection).ToBson(),
        "whatsmyuri" => Fine.Add("you", "127.0.0.1:0").ToBson(),
        "connectionStatus" => Greeting.ConnectionStatus().ToBson(),
        "replSetGetStatus" => throw new MongoException(76, "NoReplicationEnabled", "not running with --replSet"),
        "insert" => await _writes.WriteAsync("insert", "documents", request),
        "update" => await _writes.WriteAsync("update", "updates", request),
        "delete" => await _writes.WriteAsync("delete", "deletes", request),
        "findAndModify" or "findandmodify" => await _writes.FindAndModifyAsync(request),
        "find" when TailingCursors.Wants(request.Document) => await _tailing.OpenAsync(request),
        "find" => await _cursors.FirstPageAsync("find_cursor_first_page", request),
        "aggregate" => await _cursors.FirstPageAsync("aggregate_cursor_first_page", request),
        "listCollections" => await _cursors.FirstPageAsync("list_collections_cursor_first_page", request),
        "listIndexes" => await _cursors.FirstPageAsync("list_indexes_cursor_first_page", request),
        "getMore" => await _cursors.NextPageAsync(request),
        "killCursors" => (await _cursors.KillAsync(request.Document["cursors"].AsBsonArray)).ToBson(),
        "createIndexes" => await _indexes.CreateAsync(request),
        "dropIndexes" or "deleteIndexes" => await _indexes.DropAsync(request),
        _ => await CatalogueAsync(request),
    };

    private Task<byte[]> CatalogueAsync(CommandRequest request) => request.Name switch
    {
        "count" => OnDatabase(request, "SELECT document::bytea FROM documentdb_api.count_query($1, $2)"),
        "distinct" => OnDatabase(request, "SELECT document::bytea FROM documentdb_api.distinct_query($1, $2)"),
        "validate" => OnDatabase(request, "SELECT document::bytea FROM documentdb_api.validate($1, $2)"),
        "create" => CreateAsync(request),
        "collMod" => _engine.DocumentAsync(request.Transaction, "SELECT documentdb_api.coll_mod($1, $2, $3)::bytea", Text(request.Database), Text(request.Target), Bytes(request.Raw)),
        "collStats" or "collstats" => _engine.DocumentAsync(request.Transaction, "SELECT documentdb_api.coll_stats($1, $2)::bytea", Text(request.Database), Text(request.Target)),
        "dbStats" or "dbstats" => _engine.DocumentAsync(request.Transaction, "SELECT documentdb_api.db_stats($1)::bytea", Text(request.Database)),
        "listDatabases" => _engine.DocumentAsync(request.Transaction, "SELECT documentdb_api.list_databases($1)::bytea", Bytes(request.Raw)),
        "currentOp" => _engine.DocumentAsync(request.Transaction, "SELECT document::bytea FROM documentdb_api.current_op_command($1)", Bytes(request.Raw)),
        "drop" => DropAsync(request),
        "dropDatabase" => DoneAsync(request, Fine.Add("dropped", request.Database), "SELECT documentdb_api.drop_database($1)::text", Text(request.Database)),
        "renameCollection" => DoneAsync(request, Fine, "SELECT documentdb_api.rename_collection($1::documentdb_core.bson)::text", Bytes(request.Raw)),
        _ => throw new MongoException(59, "CommandNotFound", $"no such command: '{request.Name}'"),
    };

    private Task<byte[]> OnDatabase(CommandRequest request, string sql) => _engine.DocumentAsync(request.Transaction, sql, Text(request.Database), Bytes(request.Raw));

    /// <summary>The engine has no capped collections: one is created without its cap, which only ever drops old documents.</summary>
    private Task<byte[]> CreateAsync(CommandRequest request)
    {
        var uncapped = new BsonDocument(request.Document.Where(element => element.Name is not ("capped" or "size" or "max")));
        return _engine.DocumentAsync(request.Transaction, "SELECT documentdb_api.create_collection_view($1, $2)::bytea", Text(request.Database), Bytes(uncapped.ToBson()));
    }

    private async Task<byte[]> DropAsync(CommandRequest request) =>
        await _engine.RowAsync(request.Transaction, "SELECT documentdb_api.drop_collection($1, $2)", Text(request.Database), Text(request.Target)) is [true]
            ? Fine.Add("ns", request.Namespace).ToBson()
            : throw new MongoException(26, "NamespaceNotFound", "ns not found");

    private async Task<byte[]> DoneAsync(CommandRequest request, BsonDocument reply, string sql, NpgsqlParameter parameter)
    {
        await _engine.RowAsync(request.Transaction, sql, parameter);
        return reply.ToBson();
    }
}
