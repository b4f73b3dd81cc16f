using MongoDB.Driver;

namespace Ingestor.Store.MongoDb;

/// <summary>Tells lost infrastructure from a document that the database will never take.</summary>
internal static class MongoFault
{
    /// <summary>Server errors about one document: bad value, key too long, validation failed, too large, duplicate key (error codes of the MongoDB manual).</summary>
    private static readonly HashSet<int> AboutTheDocument = [2, 9, 121, 10334, 11000, 17280, 17419, 17420];

    /// <summary>Whether running again later may help: the server is gone, stepping down, full, or does not let this user in.</summary>
    public static bool IsLostInfrastructure(Exception error) => error switch
    {
        TimeoutException => true,
        MongoBulkWriteException bulk => bulk.WriteConcernError is not null || !bulk.WriteErrors.All(write => AboutTheDocument.Contains(write.Code)),
        MongoWriteException write => write.WriteConcernError is not null || write.WriteError is not { } fault || !AboutTheDocument.Contains(fault.Code),
        MongoCommandException command => !AboutTheDocument.Contains(command.Code),
        MongoException => true,
        _ => false,
    };

    /// <summary>One line for a person. A server selection that timed out says nothing of why; the last look at each server does.</summary>
    public static string Describe(Exception error, IMongoClient client) =>
        (client.Cluster.Description.Servers.Select(server => server.HeartbeatException?.GetBaseException().Message).FirstOrDefault(reason => reason is not null) ?? error.Message)
            .Split('\n')[0].TrimEnd('.', '\r');
}
