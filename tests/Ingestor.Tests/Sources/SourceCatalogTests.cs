using Ingestor.Sources;

namespace Ingestor.Tests.Sources;

public sealed class SourceCatalogTests
{
    [Fact]
    public void A_bad_source_is_set_aside_and_named_and_the_others_run()
    {
        var catalog = SourceCatalog.From(
            new Dictionary<string, SourceSettings>
            {
                ["good"] = new() { Kind = "feed", Location = "https://wire.example/feed" },
                ["Bad Id"] = new() { Kind = "feed", Location = "https://wire.example/feed" },
                ["no-kind"] = new() { Location = "https://wire.example/feed", Every = "soon" },
                ["odd-place"] = new() { Kind = "folder", Location = "https://wire.example/" },
                ["ftp"] = new() { Kind = "page", Location = "ftp://wire.example/" },
                ["off"] = new() { Kind = "feed", Location = "feed.xml", Enabled = false },
            },
            "/srv");

        Assert.Equal(["good"], catalog.Sources.Keys);
        Assert.Equal(5, catalog.Problems.Count);
        Assert.All(catalog.Problems, problem => Assert.StartsWith("Ingestor:Sources:", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_path_is_relative_to_the_working_folder() =>
        Assert.Equal(
            "/srv/drop",
            SourceCatalog.From(new Dictionary<string, SourceSettings> { ["d"] = new() { Kind = "folder", Location = "drop" } }, "/srv").Sources["d"].Root);

    [Fact]
    public void Rules_with_a_fault_set_the_source_aside_and_name_the_setting()
    {
        var rules = new RuleSettings { Headline = "h1", Body = "div:has(p)", Until = "someday", Remove = [".ad", "p >"] };

        var catalog = SourceCatalog.From(new Dictionary<string, SourceSettings> { ["coast"] = new() { Kind = "feed", Location = "https://wire.example/feed", Rules = rules } }, "/srv");

        Assert.Empty(catalog.Sources);
        Assert.Equal(["Ingestor:Sources:coast:Rules:Body", "Ingestor:Sources:coast:Rules:Remove", "Ingestor:Sources:coast:Rules:Until"], catalog.Problems.Select(problem => problem.Split(' ')[0]));
    }
}
