using Ingestor.Store;
using MongoDB.Bson;

namespace Ingestor.Tests.Store;

public sealed class ContractSchemaTests
{
    [Fact]
    public void The_schema_names_every_field_that_is_written_and_no_other()
    {
        BsonMaps.Register();
        var schema = BsonDocument.Parse(ContractSchema.Text);

        Assert.Equal(schema["properties"].AsBsonDocument.Names.Order(), Drafts.Article("a").ToBsonDocument().Names.Order());
        Assert.Equal(schema["properties"].AsBsonDocument.Names.Order(), schema["required"].AsBsonArray.Select(name => name.AsString).Order());
    }

    [Theory]
    [InlineData("agency", "id")]
    [InlineData("source", "id")]
    [InlineData("story", "relation")]
    [InlineData("credits.0", "role")]
    [InlineData("removed.0", "rule")]
    [InlineData("fingerprint", "contentHash")]
    public void Parts_carry_the_contracts_field_names(string part, string field)
    {
        BsonMaps.Register();
        BsonValue at = Drafts.Article("a").ToBsonDocument();
        foreach (var step in part.Split('.'))
        {
            at = int.TryParse(step, out var index) ? at.AsBsonArray[index] : at[step];
        }

        Assert.True(at.AsBsonDocument.Contains(field));
    }

    [Fact]
    public void Dates_are_printed_with_the_offset_that_the_page_wrote() =>
        Assert.Contains("\"publishedAt\" : { \"$date\" : \"2026-05-04T09:30:00+02:00\" }", ArticleJson.Write(Drafts.Article("a")), StringComparison.Ordinal);
}
