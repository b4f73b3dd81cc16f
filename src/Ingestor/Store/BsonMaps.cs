using Ingestor.Articles.Credits;
using Ingestor.Discover;
using MongoDB.Bson;
using MongoDB.Bson.Serialization;
using MongoDB.Bson.Serialization.Conventions;
using MongoDB.Bson.Serialization.Serializers;

namespace Ingestor.Store;

/// <summary>How records become BSON, in both stores alike: camel case, enums in kebab case, dates as BSON dates.</summary>
public static class BsonMaps
{
    private static readonly Lock Gate = new();
    private static readonly HashSet<Type> Parts = [typeof(Agency), typeof(ArticleSource), typeof(ArticleStory), typeof(Candidate)];
    private static bool _registered;

    public static void Register()
    {
        lock (Gate)
        {
            if (_registered)
            {
                return;
            }

            _registered = true;
            BsonSerializer.RegisterSerializer(new DateTimeOffsetSerializer(BsonType.DateTime));
            BsonSerializer.RegisterSerializer(new NullableSerializer<DateTimeOffset>(new DateTimeOffsetSerializer(BsonType.DateTime)));
            BsonSerializer.RegisterGenericSerializerDefinition(typeof(IReadOnlyDictionary<,>), typeof(ReadOnlyMapSerializer<,>));
            ConventionRegistry.Register(
                "ingestor",
                new ConventionPack { new CamelCaseElementNameConvention(), new IgnoreExtraElementsConvention(true), new KebabEnumConvention() },
                type => type.Namespace?.StartsWith("Ingestor", StringComparison.Ordinal) == true);

            // Inside a document an id is a field like any other; only whole documents have an _id.
            ConventionRegistry.Register("ingestor-parts", new ConventionPack { new NoIdMemberConvention() }, Parts.Contains);
        }
    }
}
