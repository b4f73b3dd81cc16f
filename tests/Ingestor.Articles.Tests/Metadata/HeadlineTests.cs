namespace Ingestor.Articles.Tests.Metadata;

public sealed class HeadlineTests
{
    [Theory]
    [InlineData("<title>" + Page.Headline + " | Coast News</title>", "<h1>" + Page.Headline + "</h1>")]
    [InlineData("<title>" + Page.Headline + " - Coast News</title><meta property=og:site_name content='Coast News'>", "")]
    [InlineData("<meta property=og:title content='Ferry returns to the northern route after…'>", "<h1>" + Page.Headline + "</h1>")]
    [InlineData("<title>" + Page.Headline + "</title><meta property=og:title content='" + Page.Headline + "'>", "<h1>Coast News</h1><h2>" + Page.Headline + "</h2>")]
    [InlineData("<title>Ferry | Coast News</title>", "<p class=kicker>Transport</p><h1>" + Page.Headline + "</h1><h2>Two crossings a day until the end of June</h2>")]
    [InlineData("<meta property=og:title content='" + Page.Headline + " | Coast News'><meta property=og:site_name content='Coast News'>", "<h1 class=title>" + Page.Headline + "</h1>")]
    public void The_headline_that_a_reader_sees_is_chosen(string head, string top) => Assert.Equal(Page.Headline, Page.Read(head, top).Headline);

    [Fact]
    public void Entities_and_markup_are_read_once() =>
        Assert.Equal("Fish & chips: \"dearer than ever\"", Page.Read("<title>Fish &amp;amp; chips: &quot;dearer than ever&quot;</title>" + Page.JsonLd("\"headline\":\"Fish &amp; chips: \\\"dearer than ever\\\"\""), "<h1>Fish &amp; chips: <em>\"dearer than ever\"</em></h1>").Headline);

    [Fact]
    public void Its_origin_names_every_place_that_says_so()
    {
        var origin = Page.Read($"<title>{Page.Headline}</title><meta property=og:title content='{Page.Headline}'>").Origins["headline"];

        Assert.Contains("meta og:title", origin, StringComparison.Ordinal);
        Assert.Contains("h1", origin, StringComparison.Ordinal);
    }
}
