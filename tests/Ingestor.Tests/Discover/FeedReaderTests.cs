using System.Text;
using Ingestor.Discover;

namespace Ingestor.Tests.Discover;

public sealed class FeedReaderTests
{
    private static readonly Uri Page = new("https://wire.example/feeds/world.xml");

    [Fact]
    public void Rss_entries_come_in_document_order_with_finished_text()
    {
        var found = Found("""
            <?xml version="1.0"?><rss version="2.0"><channel><title>W</title>
            <item><title>Ferries &amp; &lt;b&gt;grain&lt;/b&gt;</title><link>/a.html#top</link><guid isPermaLink="false">g1</guid><pubDate>Thu, 05 Mar 2026 7:40:00 EST</pubDate><description>&lt;p&gt;Two&lt;/p&gt;&lt;p&gt;parts&lt;/p&gt;</description></item>
            <item><title>No link</title></item></channel></rss>
            """);

        Assert.Equal("https://wire.example/a.html", found[0].Url);
        Assert.Equal(("g1", "Ferries & grain", "Two parts"), (found[0].Id, found[0].Title, found[0].Summary));
        Assert.Equal(new DateTimeOffset(2026, 3, 5, 7, 40, 0, TimeSpan.FromHours(-5)), found[0].Published);
        Assert.Null(found[1].Url);
    }

    [Fact]
    public void Atom_entries_take_the_alternate_link_and_xml_base()
    {
        var found = Found("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/"><entry><id>urn:1</id><title type="html">A &amp;amp; B</title>
            <link rel="self" href="self.xml"/><link rel="alternate" href="b.html"/><published>2026-03-05T07:40:00+01:00</published><updated>2026-03-06T00:00:00Z</updated><author><name>Mara Velling</name></author></entry></feed>
            """);

        Assert.Equal("https://other.example/x/b.html", found[0].Url);
        Assert.Equal("A & B", found[0].Title);
        Assert.Equal(["Mara Velling"], found[0].Authors);
        Assert.NotNull(found[0].Updated);
    }

    [Theory]
    [InlineData("\n\n  <?xml version=\"1.0\"?><rss><channel><item><title>T</title></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>T&nbsp;&bogus;</title></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>T & co</title></item></channel></rss>")]
    [InlineData("<rss><channel><item><title>T\u0007</title></item></channel></rss>")]
    [InlineData("<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://x/rss.dtd\"><rss version=\"0.91\"><channel><item><title>T</title></item></channel></rss>")]
    public void Common_faults_are_mended(string feed) => Assert.StartsWith("T", Assert.Single(Found(feed)).Title, StringComparison.Ordinal);

    [Theory]
    [InlineData("<html><body><p>Sign in</p></body></html>", "HTML page")]
    [InlineData("<!doctype html><html><body><br><p>unclosed</body></html>", "HTML page")]
    [InlineData("no markup", "not XML")]
    [InlineData("<opml><body/></opml>", "opml")]
    public void What_is_no_feed_is_refused_with_the_cure(string text, string word) =>
        Assert.Contains(word, Assert.IsType<DiscoverResult.Unreadable>(FeedReader.Read(Encoding.UTF8.GetBytes(text), null, Page)).Detail, StringComparison.Ordinal);

    [Fact]
    public void An_entity_bomb_is_never_expanded()
    {
        const string bomb = "<!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><rss><channel><item><title>T &b;</title></item></channel></rss>";

        Assert.DoesNotContain("aaaa", Assert.Single(Found(bomb)).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.IsType<DiscoverResult.Unreadable>(FeedReader.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 50_000))), null, Page));

    [Theory]
    [InlineData("Thu, 05 Mar 2026 07:40:00 CEST", "2026-03-05T07:40:00+02:00")]
    [InlineData("Mon, 5 Mar 2026 07:40:00 GMT", "2026-03-05T07:40:00+00:00")]
    [InlineData("2026-03-05", "2026-03-05T00:00:00+00:00")]
    [InlineData("soon", null)]
    public void Dates_are_read_as_servers_write_them(string written, string? expected) =>
        Assert.Equal(expected, FeedDate.Parse(written)?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));

    private static IReadOnlyList<Candidate> Found(string feed) =>
        Assert.IsType<DiscoverResult.Found>(FeedReader.Read(Encoding.UTF8.GetBytes(feed), null, Page)).Candidates;
}
