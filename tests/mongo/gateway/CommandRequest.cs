using MongoDB.Bson;
using Npgsql;

namespace Ingestor.MongoGateway;

/// <summary>A command on its way to the engine.</summary>
/// <param name="Document">The command parsed; its first element is the command's name and target.</param>
/// <param name="Raw">The same as it came, which is what the engine's functions take.</param>
/// <param name="Transaction">The session's open connection inside a transaction; null outside one.</param>
internal sealed record CommandRequest(
    string Name,
    string Database,
    BsonDocument Document,
    byte[] Raw,
    IReadOnlyDictionary<string, ArraySegment<byte>> Sequences,
    int Connection,
    NpgsqlConnection? Transaction)
{
    public string Target => Document[0].AsString;

    public string Namespace => $"{Database}.{Target}";
}
