using MongoDB.Bson;

namespace Ingestor.MongoGateway;

/// <summary>Adds the replies of single operations up to the reply of their batch.</summary>
internal sealed class WriteTotal(bool countsModified)
{
    private readonly BsonArray _upserted = [];
    private readonly BsonArray _errors = [];
    private int _matched;
    private int _modified;

    public bool HasErrors => _errors.Count > 0;

    public void Add(int index, BsonDocument reply)
    {
        _matched += reply["n"].ToInt32();
        _modified += reply.GetValue("nModified", 0).ToInt32();
        Take(reply, "upserted", _upserted, index);
        Take(reply, "writeErrors", _errors, index);
    }

    public BsonDocument ToReply()
    {
        var reply = new BsonDocument { { "n", _matched }, { "ok", 1.0 } };
        reply.Add("nModified", _modified, countsModified);
        reply.Add("upserted", _upserted, _upserted.Count > 0);
        reply.Add("writeErrors", _errors, _errors.Count > 0);
        return reply;
    }

    private static void Take(BsonDocument reply, string name, BsonArray into, int index)
    {
        foreach (var entry in reply.GetValue(name, new BsonArray()).AsBsonArray.OfType<BsonDocument>())
        {
            entry["index"] = index;
            into.Add(entry);
        }
    }
}
