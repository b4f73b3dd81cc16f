using System.Collections.Concurrent;
using System.Security.Cryptography;
using MongoDB.Bson;
using static Ingestor.MongoGateway.Engine;

namespace Ingestor.MongoGateway;

/// <summary>Tailable cursors, which the engine has none of: the query is asked again until something new is there.</summary>
internal sealed class TailingCursors(Engine engine, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<long, Tail> _open = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _writes = new();

    public static bool Wants(BsonDocument find) => find.GetValue("tailable", false).ToBoolean();

    public async Task<byte[]> OpenAsync(CommandRequest request)
    {
        var tail = new Tail(request.Database, request.Document, []);
        var id = BitConverter.ToInt64(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;
        var first = await PollAsync(tail);
        _open[id] = tail;
        return Page("firstBatch", first, id, tail);
    }

    /// <returns>The next batch, empty when nothing came in time; null when the cursor is no tailing one.</returns>
    public async Task<byte[]?> NextAsync(long id, BsonDocument getMore)
    {
        if (!_open.TryGetValue(id, out var tail))
        {
            return null;
        }

        var begun = time.GetTimestamp();
        var limit = TimeSpan.FromMilliseconds(getMore.GetValue("maxTimeMS", 1000).ToInt64());
        while (true)
        {
            var written = _writes.GetOrAdd(tail.Namespace, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            var batch = await PollAsync(tail);
            if (batch.Count > 0 || time.GetElapsedTime(begun) >= limit || !tail.Find.GetValue("awaitData", false).ToBoolean())
            {
                return Page("nextBatch", batch, id, tail);
            }

            await Task.WhenAny(written.Task, Task.Delay(Pause, time));
        }
    }

    public bool Kill(long id) => _open.TryRemove(id, out _);

    /// <summary>Wakes the cursors that wait for the collection.</summary>
    public void Written(string target)
    {
        if (_writes.TryRemove(target, out var waiting))
        {
            waiting.TrySetResult();
        }
    }

    private async Task<BsonArray> PollAsync(Tail tail)
    {
        var query = new BsonDocument { { "find", tail.Find[0] }, { "filter", tail.Find.GetValue("filter", new BsonDocument()) }, { "batchSize", 10_000 }, { "singleBatch", true } };
        var page = Parse(await engine.DocumentAsync(null, "SELECT cursorpage::bytea FROM documentdb_api.find_cursor_first_page($1, $2)", Text(tail.Database), Bytes(query.ToBson())));
        return new BsonArray(page["cursor"]["firstBatch"].AsBsonArray.Where(document => tail.Seen.Add(document["_id"])));
    }

    private static byte[] Page(string name, BsonArray batch, long id, Tail tail) =>
        new BsonDocument { { "cursor", new BsonDocument { { name, batch }, { "id", id }, { "ns", tail.Namespace } } }, { "ok", 1.0 } }.ToBson();

    private sealed record Tail(string Database, BsonDocument Find, HashSet<BsonValue> Seen)
    {
        public string Namespace => $"{Database}.{Find[0].AsString}";
    }
}
