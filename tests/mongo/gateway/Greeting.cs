using MongoDB.Bson;

namespace Ingestor.MongoGateway;

/// <summary>What a driver asks about the server itself: handshake, version, status.</summary>
internal sealed class Greeting(GatewayOptions options, TimeProvider time)
{
    private const string Version = "7.0.0";
    private const int WireVersion = 21;

    public BsonDocument Hello(int connection)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var reply = new BsonDocument { { "helloOk", true }, { "isWritablePrimary", true }, { "ismaster", true } };
        if (options.Topology == "rs")
        {
            var self = $"127.0.0.1:{options.Port}";
            var optime = new BsonDocument { { "ts", new BsonTimestamp(1, 1) }, { "t", 1L } };
            reply.AddRange(new BsonDocument
            {
                { "setName", "rs0" }, { "setVersion", 1 }, { "hosts", new BsonArray { self } }, { "me", self }, { "primary", self }, { "secondary", false },
                { "electionId", new ObjectId("7fffffff0000000000000001") },
                { "lastWrite", new BsonDocument { { "opTime", optime }, { "lastWriteDate", now } } },
            });
        }
        else if (options.Topology == "mongos")
        {
            reply["msg"] = "isdbgrid";
        }

        return reply.AddRange(new BsonDocument
        {
            { "maxBsonObjectSize", 16_777_216 }, { "maxMessageSizeBytes", 48_000_000 }, { "maxWriteBatchSize", 25_000 }, { "localTime", now },
            { "logicalSessionTimeoutMinutes", 30 }, { "connectionId", connection }, { "minWireVersion", 0 }, { "maxWireVersion", WireVersion },
            { "readOnly", false }, { "ok", 1.0 },
        });
    }

    public static BsonDocument BuildInfo() => new()
    {
        { "version", Version }, { "versionArray", new BsonArray { 7, 0, 0, 0 } }, { "maxBsonObjectSize", 16_777_216 }, { "bits", 64 }, { "modules", new BsonArray() }, { "ok", 1.0 },
    };

    public BsonDocument ServerStatus(int connection) => new()
    {
        { "host", "127.0.0.1" }, { "version", Version }, { "process", "mongod" }, { "pid", Environment.ProcessId }, { "uptime", Environment.TickCount64 / 1000.0 },
        { "localTime", time.GetUtcNow().UtcDateTime },
        { "connections", new BsonDocument { { "current", connection }, { "available", 1000 } } },
        { "mem", new BsonDocument { { "resident", 1 }, { "virtual", 1 } } },
        { "ok", 1.0 },
    };

    public static BsonDocument FeatureVersion() => new() { { "featureCompatibilityVersion", new BsonDocument("version", "7.0") }, { "ok", 1.0 } };

    public static BsonDocument ConnectionStatus() => new()
    {
        { "authInfo", new BsonDocument { { "authenticatedUsers", new BsonArray() }, { "authenticatedUserRoles", new BsonArray() } } }, { "ok", 1.0 },
    };
}
