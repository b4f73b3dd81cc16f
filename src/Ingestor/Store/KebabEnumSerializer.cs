using System.Text.Json;
using MongoDB.Bson.Serialization;
using MongoDB.Bson.Serialization.Serializers;

namespace Ingestor.Store;

/// <summary>One enum as kebab-case words.</summary>
internal sealed class KebabEnumSerializer<TEnum> : StructSerializerBase<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> Words =
        Enum.GetValues<TEnum>().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly Dictionary<string, TEnum> Values = Words.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string Word(TEnum value) => Words[value];

    public override void Serialize(BsonSerializationContext context, BsonSerializationArgs args, TEnum value) => context.Writer.WriteString(Words[value]);

    public override TEnum Deserialize(BsonDeserializationContext context, BsonDeserializationArgs args)
    {
        var word = context.Reader.ReadString();
        return Values.TryGetValue(word, out var value) ? value : throw new FormatException($"'{word}' is no {typeof(TEnum).Name}: the document was written by a newer version");
    }
}
