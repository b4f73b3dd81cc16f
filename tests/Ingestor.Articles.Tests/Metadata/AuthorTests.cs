namespace Ingestor.Articles.Tests.Metadata;

public sealed class AuthorTests
{
    private const string Title = "<h1>" + Page.Headline + "</h1>";

    [Theory]
    [InlineData("\"author\":{\"@type\":\"Person\",\"name\":\"Mara Lind\"}", "Mara Lind")]
    [InlineData("\"author\":[{\"@type\":\"Person\",\"name\":\"Mara Lind\"},{\"@type\":\"Person\",\"name\":\"Ivo Falk\"}]", "Mara Lind|Ivo Falk")]
    [InlineData("\"author\":\"Mara Lind\"", "Mara Lind")]
    [InlineData("\"author\":{\"@type\":\"Organization\",\"name\":\"Coast News\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"Coast News\"}", "Coast News")]
    public void Those_that_the_page_declares(string field, string authors) => Assert.Equal(authors.Split('|'), Page.Read(Page.JsonLd(field)).Authors);

    [Theory]
    [InlineData("<p class=byline>By Mara Lind and Ivo Falk</p>", "Mara Lind|Ivo Falk")]
    [InlineData("<div class=byline>By <a href=/author/mara-lind rel=author>Mara Lind</a>, Transport Correspondent</div>", "Mara Lind")]
    [InlineData("<p class=author>Von Mara Lind</p>", "Mara Lind")]
    [InlineData("<p>Por Inés Sandoval</p>", "Inés Sandoval")]
    [InlineData("<span itemprop=author itemscope><span itemprop=name>Mara Lind</span></span>", "Mara Lind")]
    [InlineData("<p class=byline>MARA LIND</p>", "Mara Lind")]
    [InlineData("<div class=meta>By Mara Lind | May 4, 2026 | 3 min read</div>", "Mara Lind")]
    public void Those_that_it_shows_below_the_headline(string byline, string authors) => Assert.Equal(authors.Split('|'), Page.Read(top: Title + byline).Authors);

    [Theory]
    [InlineData("<div class=share-bar><a href=#>Share</a> <a href=#>Print</a></div>")]
    [InlineData("<p class=meta>May 4, 2026</p>")]
    [InlineData("<p>Foto: Dario Quill/AP</p>")]
    public void Nobody_where_no_line_names_one(string line) => Assert.Empty(Page.Read(top: Title + line).Authors);

    [Fact]
    public void Commenters_are_none() =>
        Assert.Equal(["Mara Lind"], Page.Read(top: Title + "<p class=byline>By Mara Lind</p>", end: "<div id=comments class=comments><h3>Comments</h3><div class=comment><span class=author>Otto Rand</span><p>About time, I say.</p></div></div>").Authors);
}
