using MongoDB.Bson;
using MongoDB.Bson.IO;
using MongoDB.Bson.Serialization;
using MongoDB.Bson.Serialization.Serializers;

namespace Ingestor.Store;

/// <summary>A string map as a document, keys in order, so that equal maps are equal bytes.</summary>
internal sealed class ReadOnlyMapSerializer<TKey, TValue> : SerializerBase<IReadOnlyDictionary<TKey, TValue>>
    where TKey : notnull
{
    public override void Serialize(BsonSerializationContext context, BsonSerializationArgs args, IReadOnlyDictionary<TKey, TValue> value)
    {
        context.Writer.WriteStartDocument();
        foreach (var (key, item) in value.OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            context.Writer.WriteName(key.ToString());
            BsonSerializer.Serialize(context.Writer, item);
        }

        context.Writer.WriteEndDocument();
    }

    public override IReadOnlyDictionary<TKey, TValue> Deserialize(BsonDeserializationContext context, BsonDeserializationArgs args)
    {
        var map = new Dictionary<TKey, TValue>();
        context.Reader.ReadStartDocument();
        while (context.Reader.ReadBsonType() != BsonType.EndOfDocument)
        {
            var name = context.Reader.ReadName(Utf8NameDecoder.Instance);
            map[(TKey)(object)name] = BsonSerializer.Deserialize<TValue>(context.Reader);
        }

        context.Reader.ReadEndDocument();
        return map;
    }
}
