using MongoDB.Bson;
using MongoDB.Driver;

namespace Ingestor.Bench.Load;

internal sealed class MongoFloor : IFloorStore
{
    private readonly MongoClient _client;
    private readonly IMongoCollection<BsonDocument> _documents;

    public MongoFloor(string connection, string database)
    {
        _client = new MongoClient(connection);
        _documents = _client.GetDatabase(database)
            .GetCollection<BsonDocument>("floor")
            .WithWriteConcern(WriteConcern.WMajority.With(journal: true));
    }

    public Task InsertAsync(int number, byte[] body, CancellationToken cancellation) =>
        _documents.InsertOneAsync(new BsonDocument { ["_id"] = number, ["body"] = body }, cancellationToken: cancellation);

    public void Dispose() => _client.Dispose();
}
