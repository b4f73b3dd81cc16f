using System.Text;
using Ingestor.Articles.Rules;

namespace Ingestor.Articles.Tests.Rules;

public sealed class PageRulesTests
{
    private const string Page = """
        <html lang=en><head><title>Coast News</title></head><body>
        <div class=head><h2 class=main>Ferries stay in port</h2><h3>Third day of storm</h3><span class=who>Mara Velling and Tomas Harrow</span><time datetime="2031-03-04T09:15:00Z">today</time></div>
        <div class=text><p>The ferries stayed in port for a third day on Monday because of the storm, the harbour office said.</p><p class=promo>Sign our petition for a new pier, which three thousand readers have signed already.</p>
        <p>Some four hundred passengers are waiting on the island, where the cafe has run out of bread.</p><p>Our reporter is on the island.</p></div>
        <div class=more><p>The museum opens again on Friday with a new exhibition of sea charts, its director said on Sunday.</p></div></body></html>
        """;

    private static readonly PageRules Rules = new()
    {
        Headline = Selector.Parse("h2.main", out _),
        Subheadline = Selector.Parse(".head > h3", out _),
        Authors = Selector.Parse(".who", out _),
        Published = Selector.Parse(".head time", out _),
        Body = Selector.Parse(".text", out _),
        Remove = Selector.Parse("p.promo", out _),
        RemovePhrases = ["our reporter*"],
        From = DateTimeOffset.UnixEpoch,
        Until = DateTimeOffset.UnixEpoch.AddYears(100),
    };

    [Fact]
    public void Rules_win_over_what_the_reader_finds()
    {
        var article = Read(Rules, null);

        Assert.Equal(("Ferries stay in port", "Third day of storm"), (article.Headline, article.Subheadline));
        Assert.Equal(["Mara Velling", "Tomas Harrow"], article.Authors);
        Assert.Equal(new DateTimeOffset(2031, 3, 4, 9, 15, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal(2, article.Body.Paragraphs.Count);
        Assert.Equal(["source.remove", "source.remove"], article.Removed.Where(removed => removed.Rule.StartsWith("source", StringComparison.Ordinal)).Select(removed => removed.Rule));
        Assert.Equal(("source rule", "source rule", "source rule"), (article.Origins["headline"], article.Origins["authors"], article.Origins["publishedAt"]));
    }

    [Fact]
    public void Rules_of_another_time_change_nothing() =>
        Assert.Equal(Read(null, DateTimeOffset.UnixEpoch.AddYears(200)).Fingerprint, Read(Rules, DateTimeOffset.UnixEpoch.AddYears(200)).Fingerprint);

    [Fact]
    public void A_rule_that_matches_nothing_leaves_the_field_as_found()
    {
        var none = Selector.Parse(".gone", out _);

        var article = Read(new PageRules { Headline = none, Body = none, Authors = none, Published = none, Remove = none }, null);

        Assert.Equal(Read(null, null).Fingerprint, article.Fingerprint);
        Assert.DoesNotContain("source rule", article.Origins.Values);
    }

    [Theory]
    [InlineData("<div class=who><a>Petra Lind</a> and <a>Omar Sayed</a></div>", ".who a")]
    [InlineData("<div class=who><a>Petra Lind</a><a>Omar Sayed</a></div>", ".who a")]
    [InlineData("<ul class=who><li>Petra Lind</li><li>Omar Sayed</li></ul>", ".who")]
    public void Every_author_s_element_is_an_author(string line, string selector)
    {
        var page = $"<h1>Ferries stay in port</h1>{line}" + string.Concat(Enumerable.Repeat("<p>The ferry was late again on Monday, the harbour office said.</p>", 8));

        var article = Assert.IsType<ReadResult.Read>(ArticleReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(page), Rules = new PageRules { Authors = Selector.Parse(selector, out _) } })).Article;

        Assert.Equal(["Petra Lind", "Omar Sayed"], article.Authors);
    }

    private static Article Read(PageRules? rules, DateTimeOffset? retrieved) =>
        Assert.IsType<ReadResult.Read>(ArticleReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(Page), Rules = rules, RetrievedAt = retrieved })).Article;
}
