using MongoDB.Bson;
using Npgsql;

namespace Ingestor.MongoGateway;

/// <summary>The engine's errors as MongoDB's: SQLSTATE to code and name (MongoDB error codes).</summary>
internal static class Errors
{
    public const int DuplicateKey = 11000;
    public const int WriteConflict = 112;

    /// <summary>Codes above this are SQLSTATEs that the engine packed into a number, six bits a character.</summary>
    private const int Packed = 16_000_000;

    private static readonly Dictionary<string, (int Code, string Name)> States = new()
    {
        ["M0001"] = (2, "BadValue"),
        ["M0004"] = (14, "TypeMismatch"),
        ["M0008"] = (26, "NamespaceNotFound"),
        ["M000F"] = (48, "NamespaceExists"),
        ["M000R"] = (85, "IndexOptionsConflict"),
        ["M000S"] = (86, "IndexKeySpecsConflict"),
        ["M001C"] = (DuplicateKey, "DuplicateKey"),
        ["M00CO"] = (121, "DocumentValidationFailure"),
        ["M00F1"] = (WriteConflict, "WriteConflict"),
        ["23505"] = (DuplicateKey, "DuplicateKey"),
        ["23P01"] = (DuplicateKey, "DuplicateKey"),
        ["42P01"] = (26, "NamespaceNotFound"),
        ["57014"] = (50, "MaxTimeMSExpired"),
        ["55P03"] = (24, "LockTimeout"),
        ["40001"] = (WriteConflict, "WriteConflict"),
        ["40P01"] = (WriteConflict, "WriteConflict"),
        ["25P02"] = (251, "NoSuchTransaction"),
        ["0A000"] = (115, "CommandNotSupported"),
        ["22023"] = (2, "BadValue"),
        ["53100"] = (14031, "OutOfDiskSpace"),
    };

    public static bool IsConflict(PostgresException error) => error.SqlState is "40001" or "40P01";

    public static BsonDocument ToReply(Exception error)
    {
        var (code, name, message, labels) = Describe(error);
        var reply = new BsonDocument { { "ok", 0.0 }, { "errmsg", message }, { "code", code }, { "codeName", name } };
        if (labels.Count > 0)
        {
            reply["errorLabels"] = new BsonArray(labels);
        }

        return reply;
    }

    /// <summary>Unpacks the SQLSTATEs among a write's errors and words duplicates as drivers expect them.</summary>
    public static byte[] Finish(byte[] reply, string target)
    {
        if (reply.AsSpan().IndexOf("writeErrors"u8) < 0)
        {
            return reply;
        }

        var document = Engine.Parse(reply);
        foreach (var error in document.GetValue("writeErrors", new BsonArray()).AsBsonArray.OfType<BsonDocument>())
        {
            var code = Unpack(error["code"].ToInt32());
            error["code"] = code;
            if (code == DuplicateKey)
            {
                error["errmsg"] = $"E11000 duplicate key error collection: {target} {error.GetValue("errmsg", "")}";
            }
        }

        return document.ToBson();
    }

    /// <summary>An index command's own error report.</summary>
    public static MongoException OfIndex(BsonDocument report)
    {
        var shard = report.Contains("raw") ? report["raw"][0].AsBsonDocument : report;
        var code = Unpack(shard.GetValue("code", 1).ToInt32());
        var message = shard.GetValue("errmsg", "index error").ToString()!;
        return new MongoException(code, "IndexError", code == DuplicateKey ? $"E11000 duplicate key error collection: {message}" : message);
    }

    private static (int Code, string Name, string Message, IReadOnlyList<string> Labels) Describe(Exception error) => error switch
    {
        MongoException known => (known.Code, known.Name, known.Message, known.Labels),
        PostgresException engine => Describe(engine),
        NpgsqlException lost => (189, "PrimarySteppedDown", lost.Message, ["RetryableWriteError", "TransientTransactionError"]),
        _ => (8000, "InternalError", error.Message, []),
    };

    private static (int, string, string, IReadOnlyList<string>) Describe(PostgresException error)
    {
        var (code, name) = Of(error.SqlState);
        return (code, name, code == DuplicateKey ? $"E11000 duplicate key error: {error.MessageText}" : error.MessageText, code == WriteConflict ? ["TransientTransactionError"] : []);
    }

    private static (int Code, string Name) Of(string state) =>
        States.TryGetValue(state, out var known) ? known : state[0] == 'M' ? (2, "BadValue") : (1, "InternalError");

    private static int Unpack(int code)
    {
        if (code <= Packed)
        {
            return code;
        }

        Span<char> state = stackalloc char[5];
        for (var i = 0; i < state.Length; i++)
        {
            state[i] = (char)((code & 0x3F) + '0');
            code >>= 6;
        }

        return Of(state.ToString()).Code;
    }
}
