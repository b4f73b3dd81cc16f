using System.Collections.Concurrent;
using MongoDB.Bson;
using Npgsql;
using static Ingestor.MongoGateway.Engine;

namespace Ingestor.MongoGateway;

/// <summary>Result sets in pages: the engine's continuation is kept between a cursor's first page and its next.</summary>
internal sealed class Cursors(Engine engine, TailingCursors tailing)
{
    private const int CursorNotFound = 43;

    private readonly ConcurrentDictionary<long, Cursor> _open = new();

    /// <param name="function">The engine's function for the command's first page.</param>
    public async Task<byte[]> FirstPageAsync(string function, CommandRequest request)
    {
        var session = request.Transaction;
        var connection = session ?? await engine.OpenAsync();
        var kept = false;
        try
        {
            var row = await engine.RowAsync(connection, $"SELECT cursorpage::bytea, continuation::bytea, persistconnection, cursorid FROM documentdb_api.{function}($1, $2)", Text(request.Database), Bytes(request.Raw));
            if (row is [_, byte[] continuation, bool persist, long id] && id != 0)
            {
                // A cursor that the engine holds open on its connection keeps that connection until it ends.
                kept = persist && session is null;
                _open[id] = new Cursor(request.Database, continuation, persist || session is not null ? connection : null, kept);
            }

            return (byte[])row![0]!;
        }
        finally
        {
            if (session is null && !kept)
            {
                await connection.DisposeAsync();
            }
        }
    }

    public async Task<byte[]> NextPageAsync(CommandRequest request)
    {
        var id = request.Document[0].ToInt64();
        if (await tailing.NextAsync(id, request.Document) is { } tail)
        {
            return tail;
        }

        if (!_open.TryRemove(id, out var cursor))
        {
            throw new MongoException(CursorNotFound, "CursorNotFound", $"cursor id {id} not found");
        }

        var goesOn = false;
        try
        {
            var row = await engine.RowAsync(cursor.Connection, "SELECT cursorpage::bytea, continuation::bytea FROM documentdb_api.cursor_get_more($1, $2, $3)", Text(cursor.Database), Bytes(request.Raw), Bytes(cursor.Continuation));
            if (row is [_, byte[] continuation])
            {
                goesOn = true;
                _open[id] = cursor with { Continuation = continuation };
            }

            return (byte[])row![0]!;
        }
        finally
        {
            await (goesOn ? Task.CompletedTask : CloseAsync(cursor));
        }
    }

    public async Task<BsonDocument> KillAsync(BsonArray ids)
    {
        var (killed, unknown) = (new BsonArray(), new BsonArray());
        foreach (var id in ids)
        {
            if (_open.TryRemove(id.ToInt64(), out var cursor))
            {
                await CloseAsync(cursor);
                killed.Add(id);
            }
            else
            {
                (tailing.Kill(id.ToInt64()) ? killed : unknown).Add(id);
            }
        }

        return new BsonDocument { { "cursorsKilled", killed }, { "cursorsNotFound", unknown }, { "cursorsAlive", new BsonArray() }, { "cursorsUnknown", new BsonArray() }, { "ok", 1.0 } };
    }

    private static async Task CloseAsync(Cursor cursor)
    {
        if (cursor is { OwnsConnection: true, Connection: { } connection })
        {
            await using (connection)
            {
                await using var close = new NpgsqlCommand("CLOSE ALL", connection);
                await close.ExecuteNonQueryAsync();
            }
        }
    }

    private sealed record Cursor(string Database, byte[] Continuation, NpgsqlConnection? Connection, bool OwnsConnection);
}
