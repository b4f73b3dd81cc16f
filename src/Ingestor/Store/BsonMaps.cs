using System.Text;
using Ingestor.Articles.Credits;
using Ingestor.Discover;
using MongoDB.Bson;
using MongoDB.Bson.IO;
using MongoDB.Bson.Serialization;
using MongoDB.Bson.Serialization.Conventions;
using MongoDB.Bson.Serialization.Serializers;

namespace Ingestor.Store;

/// <summary>How records become BSON, in both stores alike: camel case, enums in kebab case, dates as BSON dates.</summary>
public static class BsonMaps
{
    /// <summary>BSON is UTF-8: half of a surrogate pair, which pages and feeds can name in a reference or an escape, becomes U+FFFD instead of an exception.</summary>
    public static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

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
            BsonBinaryWriterSettings.Defaults = new BsonBinaryWriterSettings { Encoding = Encoding };
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
