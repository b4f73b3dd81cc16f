using MongoDB.Bson;
using MongoDB.Bson.Serialization;
using Npgsql;
using NpgsqlTypes;

namespace Ingestor.MongoGateway;

/// <summary>Calls the engine's SQL functions, on a session's own connection or on a pooled one.</summary>
internal sealed class Engine(string connection) : IAsyncDisposable
{
    private const int TimeoutSeconds = 300;

    private readonly NpgsqlDataSource _source = new NpgsqlDataSourceBuilder(connection).Build();

    public static BsonDocument Parse(byte[] bson) => BsonSerializer.Deserialize<BsonDocument>(bson);

    public static NpgsqlParameter Bytes(byte[] value) => new() { Value = value, NpgsqlDbType = NpgsqlDbType.Bytea };

    public static NpgsqlParameter Bytes(ArraySegment<byte> value) => new() { Value = (ReadOnlyMemory<byte>)value, NpgsqlDbType = NpgsqlDbType.Bytea };

    public static NpgsqlParameter Text(string value) => new() { Value = value, NpgsqlDbType = NpgsqlDbType.Text };

    public ValueTask<NpgsqlConnection> OpenAsync() => _source.OpenConnectionAsync();

    /// <returns>The first row's columns; null when there is no row.</returns>
    public async Task<object?[]?> RowAsync(NpgsqlConnection? session, string sql, params NpgsqlParameter[] parameters)
    {
        if (session is null)
        {
            await using var pooled = await OpenAsync();
            return await RowAsync(pooled, sql, parameters);
        }

        await using var command = new NpgsqlCommand(sql, session) { CommandTimeout = TimeoutSeconds };
        command.Parameters.AddRange(parameters);
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync())
        {
            return null;
        }

        var row = new object?[reader.FieldCount];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = await reader.IsDBNullAsync(column) ? null : reader.GetValue(column);
        }

        return row;
    }

    /// <summary>The document in the first column of the only row.</summary>
    public async Task<byte[]> DocumentAsync(NpgsqlConnection? session, string sql, params NpgsqlParameter[] parameters) =>
        await RowAsync(session, sql, parameters) is [byte[] document, ..] ? document : throw new MongoException(8000, "InternalError", $"the engine gave no document: {sql}");

    /// <summary>Calls a procedure whose output argument is a document, which comes as hexadecimal text.</summary>
    public async Task<BsonDocument> CallAsync(NpgsqlConnection? session, string sql, params NpgsqlParameter[] parameters)
    {
        if (session is null)
        {
            await using var pooled = await OpenAsync();
            return await CallAsync(pooled, sql, parameters);
        }

        await using var command = new NpgsqlCommand(sql, session) { AllResultTypesAreUnknown = true, CommandTimeout = TimeoutSeconds };
        command.Parameters.AddRange(parameters);
        var text = (string)(await command.ExecuteScalarAsync())!;
        return Parse(Convert.FromHexString(text["BSONHEX".Length..]));
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
