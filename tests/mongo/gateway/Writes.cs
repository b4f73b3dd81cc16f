using System.Buffers.Binary;
using System.Security.Cryptography;
using MongoDB.Bson;
using Npgsql;
using static Ingestor.MongoGateway.Engine;

namespace Ingestor.MongoGateway;

/// <summary>insert, update, delete and findAndModify.</summary>
/// <remarks>
/// The engine runs a batch in one PostgreSQL transaction, a MongoDB server each operation by itself: updates and deletes go one by one here, so that no row
/// stays locked between them. Unique indexes are exclusion constraints, under which equal upserts can deadlock or collide: those are tried again.
/// </remarks>
internal sealed class Writes(Engine engine, TailingCursors tailing)
{
    private const int MostAttempts = 30;
    private const int MostUpserts = 3;
    private const int LockCount = 256;

    private readonly SemaphoreSlim[] _upserts = [.. Enumerable.Range(0, LockCount).Select(_ => new SemaphoreSlim(1))];

    /// <param name="function">The engine's function: insert, update or delete.</param>
    /// <param name="sequence">Name of the document sequence that carries the operations.</param>
    public async Task<byte[]> WriteAsync(string function, string sequence, CommandRequest request)
    {
        var reply = request.Sequences.TryGetValue(sequence, out var operations)
            ? function == "insert" || request.Transaction is not null || BinaryPrimitives.ReadInt32LittleEndian(operations) == operations.Count
                ? await OnceAsync(function, request, operations)
                : await OneByOneAsync(function, request, operations)
            : await OnceAsync(function, request, null);
        tailing.Written(request.Namespace);
        return reply;
    }

    public async Task<byte[]> FindAndModifyAsync(CommandRequest request)
    {
        if (request.Transaction is not null || !request.Document.GetValue("upsert", false).ToBoolean())
        {
            return await ModifyAsync(request);
        }

        // Equal upserts at once would both miss and both insert: they queue by their filter.
        var queue = _upserts[(uint)HashCode.Combine(request.Namespace, request.Document.GetValue("query", "").ToString()) % LockCount];
        await queue.WaitAsync();
        try
        {
            return await ModifyAsync(request);
        }
        finally
        {
            queue.Release();
        }
    }

    private async Task<byte[]> ModifyAsync(CommandRequest request) => Errors.Finish(
        await engine.DocumentAsync(request.Transaction, "SELECT p_result::bytea FROM documentdb_api.find_and_modify($1, $2)", Text(request.Database), Bytes(request.Raw)),
        request.Namespace);

    private async Task<byte[]> OneByOneAsync(string function, CommandRequest request, ArraySegment<byte> operations)
    {
        var total = new WriteTotal(function == "update");
        var ordered = request.Document.GetValue("ordered", true).ToBoolean();
        for (int at = 0, index = 0; at < operations.Count && !(ordered && total.HasErrors); index++)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(operations.AsSpan(at));
            total.Add(index, Parse(await OnceAsync(function, request, operations.Slice(at, length))));
            at += length;
        }

        return total.ToReply().ToBson();
    }

    private async Task<byte[]> OnceAsync(string function, CommandRequest request, ArraySegment<byte>? operations)
    {
        for (var attempt = 0; ; attempt++)
        {
            NpgsqlParameter[] parameters = operations is { } given
                ? [Text(request.Database), Bytes(request.Raw), Bytes(given)]
                : [Text(request.Database), Bytes(request.Raw)];
            var places = string.Join(", ", parameters.Select((_, index) => $"${index + 1}"));
            var reply = Errors.Finish(await engine.DocumentAsync(request.Transaction, $"SELECT p_result::bytea FROM documentdb_api.{function}({places})", parameters), request.Namespace);
            if (request.Transaction is not null || attempt >= MostAttempts || !MayRetry(function, reply, operations, attempt))
            {
                return reply;
            }

            await Task.Delay(RandomNumberGenerator.GetInt32(1, 10 + (5 * attempt)));
        }
    }

    /// <summary>Nothing was written, and what stood in the way was another writer.</summary>
    private static bool MayRetry(string function, byte[] reply, ArraySegment<byte>? operations, int attempt)
    {
        if (reply.AsSpan().IndexOf("writeErrors"u8) < 0)
        {
            return false;
        }

        var document = Parse(reply);
        var upsert = function == "update" && attempt < MostUpserts && operations is { } only && Parse(only.ToArray()).GetValue("upsert", false).ToBoolean();
        return document["n"].ToInt32() == 0
            && document["writeErrors"].AsBsonArray.Any(error => error["code"] == Errors.WriteConflict || (upsert && error["code"] == Errors.DuplicateKey));
    }
}
