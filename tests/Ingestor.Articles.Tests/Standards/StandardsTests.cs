using System.Text.Json.Nodes;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Fingerprints;
using Ingestor.Articles.Standards;

namespace Ingestor.Articles.Tests.Standards;

public sealed class StandardsTests
{
    private const string Roles = "http://cv.iptc.org/newscodes/contentprodpartyrole/";

    private static readonly Article Story = new()
    {
        Headline = "Ferries resume",
        Subheadline = "Two ports reopen",
        Mark = new Mark(MarkKind.Update, 3, "UPDATE 3-"),
        Language = new Language("en", null),
        Url = "https://coast.example/a",
        CanonicalUrl = "https://wire.example/a",
        Publisher = new Publisher("Coast News", "coast.example"),
        Agency = new Agency("reuters", "Reuters", "Reporting by …"),
        PublishedAt = new DateTimeOffset(2031, 5, 4, 23, 30, 0, TimeSpan.FromHours(9)),
        Dateline = new Dateline("OSLO/BERGEN – ", ["Oslo", "Bergen"], null, null),
        Byline = "Mara Lind",
        Authors = ["Mara Lind"],
        Credits =
        [
            new Credit("Mara Lind", CreditKind.Person, CreditRole.Reporter, "Oslo", "Coast Wire", "mara@coast.example", "raw"),
            new Credit("Ivo Falk", CreditKind.Person, CreditRole.AdditionalReporter, null, null, null, "raw"),
            new Credit("Anita Sarn", CreditKind.Person, CreditRole.Editor, null, null, null, "raw"),
            new Credit("Rex Alder", CreditKind.Person, CreditRole.Translator, null, null, null, "raw"),
            new Credit("Coast Media", CreditKind.Organization, CreditRole.Copyright, null, null, null, "raw"),
        ],
        Body = new ArticleBody("One.\n\nTwo.", ["One.", "Two."], 2),
        Images = [new ArticleImage("https://coast.example/p.jpg", "A ferry", "Photo: Ivo Falk")],
        Access = Access.Free,
        Fingerprint = new Fingerprint("00", "00"),
    };

    private static readonly ItemIdentity Identity = new("urn:story:1", 2, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddHours(1));

    [Fact]
    public void Ninjs_carries_by_place_and_one_source_a_credit()
    {
        var item = NinjsItem.Of(Story, Identity);

        Assert.Equal("Mara Lind", (string?)item["by"]);
        Assert.Equal("Oslo/Bergen", (string?)item["located"]);
        Assert.Equal("2031-05-04T23:30:00+09:00", (string?)item["contentCreated"]);
        Assert.Equal(
            [
                ("Mara Lind", Roles + "correspondent", null), ("Ivo Falk", Roles + "correspondent", "additional-reporter"), ("Anita Sarn", Roles + "contentEditor", null),
                ("Rex Alder", Roles + "contentEditor", "translator"), ("Reuters", Roles + "origcont", "reuters"), ("Coast News", Roles + "distributor", null),
            ],
            item["infoSources"]!.AsArray().Select(source => ((string?)source!["name"], (string?)source["role"], (string?)source["literal"])));
        Assert.Equal("Coast Media", (string?)item["copyrightHolder"]);
        Assert.Equal("One.\n\nTwo.", (string?)item["bodies"]![0]!["value"]);
    }

    [Fact]
    public void Ninjs_keeps_people_for_the_storys_subjects() => Assert.Null(NinjsItem.Of(Story, Identity)["people"]);

    [Fact]
    public void Schema_org_has_a_property_or_a_named_role_for_every_credit()
    {
        var item = NewsArticleJsonLd.Of(Story);

        Assert.Equal("NewsArticle", (string?)item["@type"]);
        Assert.Equal("Oslo", (string?)item["author"]![0]!["workLocation"]!["name"]);
        Assert.Equal("Coast Wire", (string?)item["author"]![0]!["affiliation"]!["name"]);
        Assert.Equal("additional-reporter", (string?)item["contributor"]![0]!["roleName"]);
        Assert.Equal("Ivo Falk", (string?)item["contributor"]![0]!["contributor"]!["name"]);
        Assert.Equal("Reuters", (string?)item["sourceOrganization"]![0]!["name"]);
        Assert.Equal("Coast Media", (string?)item["copyrightHolder"]![0]!["name"]);
        Assert.Equal("OSLO/BERGEN", (string?)item["dateline"]);
        Assert.True((bool?)item["isAccessibleForFree"]);
    }

    [Theory]
    [MemberData(nameof(AllRoles))]
    public void Every_role_has_its_terms(CreditRole role)
    {
        var story = Story with { Credits = [new Credit("Coast Desk", CreditKind.Organization, role, null, null, null, "raw")] };

        Assert.Contains("Coast Desk", NewsArticleJsonLd.Of(story).ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Coast Desk", NinjsItem.Of(story, Identity).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_fields_are_left_out()
    {
        var bare = new Article { Headline = "Bare", Language = new Language(null, null), Body = new ArticleBody("One.", ["One."], 1), Fingerprint = new Fingerprint("00", "00") };

        foreach (var item in new JsonObject[] { NinjsItem.Of(bare, Identity), NewsArticleJsonLd.Of(bare) })
        {
            Assert.DoesNotContain(item, field => field.Value is null or JsonArray { Count: 0 });
            Assert.False(item.ContainsKey("by") || item.ContainsKey("author") || item.ContainsKey("isAccessibleForFree"));
        }
    }

    public static TheoryData<CreditRole> AllRoles => [.. Enum.GetValues<CreditRole>()];
}
