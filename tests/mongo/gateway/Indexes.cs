using MongoDB.Bson;
using Npgsql;
using static Ingestor.MongoGateway.Engine;

namespace Ingestor.MongoGateway;

/// <summary>createIndexes and dropIndexes. An index on a collection with documents is built in the background: the command answers when it is there.</summary>
internal sealed class Indexes(Engine engine, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async Task<byte[]> CreateAsync(CommandRequest request)
    {
        var row = await engine.RowAsync(request.Transaction, "SELECT retval::bytea, ok, requests::bytea FROM documentdb_api.create_indexes_background($1, $2)", Text(request.Database), Bytes(request.Raw));
        var reply = Parse((byte[])row![0]!);
        if (row[1] is not true)
        {
            throw Errors.OfIndex(reply);
        }

        if (row[2] is byte[] { Length: > 5 } requests)
        {
            await BuildAsync(requests);
        }

        var shard = reply["raw"][0].AsBsonDocument;
        shard["ok"] = 1.0;
        return shard.ToBson();
    }

    public async Task<byte[]> DropAsync(CommandRequest request)
    {
        var reply = await engine.CallAsync(request.Transaction, "CALL documentdb_api.drop_indexes($1, $2, NULL)", Text(request.Database), Bytes(request.Raw));
        if (!reply["ok"].ToBoolean())
        {
            throw Errors.OfIndex(reply);
        }

        reply["ok"] = 1.0;
        return reply.ToBson();
    }

    /// <summary>The engine's own builder wakes every two seconds: calling it here saves that wait.</summary>
    private async Task BuildAsync(byte[] requests)
    {
        for (var worker = 0; ; worker = 1 - worker)
        {
            var row = await engine.RowAsync(null, "SELECT retval::bytea, ok, complete FROM documentdb_api_internal.check_build_index_status($1)", Bytes(requests));
            if (row![1] is not true)
            {
                throw Errors.OfIndex(Parse((byte[])row[0]!));
            }

            if (row[2] is true)
            {
                return;
            }

            try
            {
                await engine.RowAsync(null, $"CALL documentdb_api_internal.build_index_concurrently({1 + worker})");
            }
            catch (PostgresException)
            {
                // The engine's builder holds the lock, so it is at work: wait for it.
                await Task.Delay(Pause, time);
            }
        }
    }
}
