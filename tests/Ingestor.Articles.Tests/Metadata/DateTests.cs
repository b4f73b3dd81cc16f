using System.Globalization;

namespace Ingestor.Articles.Tests.Metadata;

public sealed class DateTests
{
    private const string Title = "<h1>" + Page.Headline + "</h1>";

    [Theory]
    [InlineData("<meta property=article:published_time content=2026-05-04T09:30:00+02:00>", "2026-05-04T09:30+02:00")]
    [InlineData("<meta name=date content='Mon, 04 May 2026 09:30:00 GMT'>", "2026-05-04T09:30+00:00")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-05-04T09:30:00Z\",\"dateModified\":\"2026-05-06T08:00:00Z\"}</script>", "2026-05-04T09:30+00:00")]
    public void The_date_that_the_page_declares(string head, string date) => Assert.Equal(date, Written(Page.Read(head)));

    [Theory]
    [InlineData("<time datetime=2026-05-04T09:30:00+02:00>May 4</time>", "2026-05-04", "en")]
    [InlineData("<p class=date>Published: May 4, 2026, 9:30 a.m.</p>", "2026-05-04", "en")]
    [InlineData("<p class=date>04.05.2026, 09:30 Uhr</p>", "2026-05-04", "de")]
    [InlineData("<p class=date>4. Mai 2026</p>", "2026-05-04", "de")]
    [InlineData("<p class=date>le 4 mai 2026 à 9h30</p>", "2026-05-04", "fr")]
    [InlineData("<p class=date>4 de mayo de 2026</p>", "2026-05-04", "es")]
    [InlineData("<p class=date>2026年5月4日 09:30</p>", "2026-05-04", "ja")]
    [InlineData("<p class=date>4 мая 2026</p>", "2026-05-04", "ru")]
    [InlineData("<p class=date>05/04/2026</p>", "2026-05-04", "en-US")]
    [InlineData("<p class=date>04/05/2026</p>", "2026-05-04", "en-GB")]
    public void The_date_that_it_shows(string line, string day, string lang) => Assert.Equal(day, Written(Page.Read(top: Title + line, lang: lang))?[..10]);

    [Fact]
    public void The_address_tells_where_nothing_else_does() =>
        Assert.Equal("2026-05-04", Written(Page.Read(url: "https://coast.example/2026/05/04/ferry"))?[..10]);

    [Fact]
    public void No_date_after_the_fetch_is_believed() =>
        Assert.Equal("2026-05-04", Written(Page.Read("<meta property=article:published_time content=2031-01-01T00:00:00Z>", Title + "<p class=date>May 4, 2026</p>", retrieved: new DateTimeOffset(2026, 5, 5, 0, 0, 0, TimeSpan.Zero)))?[..10]);

    [Fact]
    public void A_change_is_told_apart()
    {
        var article = Page.Read("<meta property=article:published_time content=2026-05-04T09:30:00Z><meta property=article:modified_time content=2026-05-06T08:00:00Z>");

        Assert.Equal((4, 6), (article.PublishedAt?.Day, article.ModifiedAt?.Day));
    }

    [Fact]
    public void A_copyright_year_is_no_date() => Assert.Null(Page.Read(end: "<p>Copyright 2019 Coast News</p>").PublishedAt);

    private static string? Written(Article article) => article.PublishedAt?.ToString("yyyy-MM-ddTHH:mmzzz", CultureInfo.InvariantCulture);
}
