using MongoDB.Bson.Serialization;
using MongoDB.Bson.Serialization.Conventions;

namespace Ingestor.Store;

/// <summary>Enums are stored as words ("additional-reporter"), so that readers need no table of numbers.</summary>
internal sealed class KebabEnumConvention : ConventionBase, IMemberMapConvention
{
    public void Apply(BsonMemberMap memberMap)
    {
        var type = memberMap.MemberType;
        if (type.IsEnum)
        {
            memberMap.SetSerializer((IBsonSerializer)Activator.CreateInstance(typeof(KebabEnumSerializer<>).MakeGenericType(type))!);
        }
    }
}
