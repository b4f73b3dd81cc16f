using System.Collections.Concurrent;
using System.Data;
using MongoDB.Bson;
using Npgsql;

namespace Ingestor.MongoGateway;

/// <summary>Sessions' multi-document transactions, each on a PostgreSQL connection of its own with snapshot isolation.</summary>
internal sealed class Transactions(Engine engine)
{
    private const int NoSuchTransaction = 251;

    private readonly ConcurrentDictionary<string, Transaction> _open = new();
    private readonly ConcurrentDictionary<string, long> _committed = new();

    public static bool IsIn(BsonDocument command) => command.TryGetValue("autocommit", out var automatic) && !automatic.AsBoolean;

    /// <summary>The command's connection: opened when it starts a transaction, else the session's.</summary>
    public async Task<NpgsqlConnection> EnterAsync(BsonDocument command)
    {
        var (session, number) = Key(command);
        if (command.GetValue("startTransaction", false).ToBoolean())
        {
            await DropAsync(session);
            var connection = await engine.OpenAsync();
            _open[session] = new Transaction(connection, await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead), number);
            return connection;
        }

        return _open.TryGetValue(session, out var known) && known.Number == number
            ? known.Connection
            : throw new MongoException(NoSuchTransaction, "NoSuchTransaction", $"transaction {number} is not in progress", "TransientTransactionError");
    }

    /// <summary>An error ends the transaction, as on a MongoDB server.</summary>
    public Task AbandonAsync(BsonDocument command) => DropAsync(Key(command).Session);

    public async Task EndAsync(BsonDocument command, bool commit)
    {
        var (session, number) = Key(command);
        if (!_open.TryRemove(session, out var transaction))
        {
            // A commit that is sent again after its answer was lost has already happened.
            if (commit && _committed.TryGetValue(session, out var last) && last == number)
            {
                return;
            }

            throw new MongoException(NoSuchTransaction, "NoSuchTransaction", "no such transaction", commit ? ["TransientTransactionError"] : []);
        }

        await using (transaction.Connection)
        {
            await (commit ? transaction.Work.CommitAsync() : transaction.Work.RollbackAsync());
        }

        _committed[session] = commit ? number : _committed.GetValueOrDefault(session);
    }

    private async Task DropAsync(string session)
    {
        if (_open.TryRemove(session, out var transaction))
        {
            await using (transaction.Connection)
            {
                await transaction.Work.DisposeAsync();
            }
        }
    }

    private static (string Session, long Number) Key(BsonDocument command) =>
        (Convert.ToHexString(command["lsid"]["id"].AsBsonBinaryData.Bytes), command["txnNumber"].ToInt64());

    private sealed record Transaction(NpgsqlConnection Connection, NpgsqlTransaction Work, long Number);
}
