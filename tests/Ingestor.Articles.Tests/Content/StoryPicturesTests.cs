using System.Text;

namespace Ingestor.Articles.Tests.Content;

public sealed class StoryPicturesTests
{
    private const string Prose = "<p>The ferry was late again on Monday, the harbour office said, and nobody knew when the next one would leave.</p>";

    [Theory]
    [InlineData("<figure><img src=/a.jpg><figcaption>Ferries wait. REUTERS/Dario Quill</figcaption></figure>", "https://site.example/a.jpg", "Ferries wait. REUTERS/Dario Quill", "REUTERS/Dario Quill")]
    [InlineData("<figure><img src='data:image/gif;base64,R0' data-src=//cdn.example/a.jpg><figcaption>Ferries wait.</figcaption></figure>", "https://cdn.example/a.jpg", "Ferries wait.", null)]
    [InlineData("<figure><img srcset='/s.jpg 300w, /l.jpg 900w'><figcaption><p>Ferries wait.</p><p>Photo: Dario Quill/AP</p></figcaption></figure>", "https://site.example/s.jpg", "Ferries wait.", "Photo: Dario Quill/AP")]
    [InlineData("<figure><div data-lazy></div><figcaption>Ferries wait.</figcaption></figure>", null, "Ferries wait.", null)]
    [InlineData("<figure><picture><img src=/a.jpg><img src=/b.jpg></picture></figure>", "https://site.example/a.jpg", null, null)]
    public void A_figure_gives_address_caption_and_credit(string figure, string? url, string? caption, string? credit) =>
        Assert.Equal(new ArticleImage(url, caption, credit), Images($"<article><h1>Ferry late again</h1>{Prose}{figure}{Prose}{Prose}{Prose}</article>")[0]);

    [Fact]
    public void The_shared_picture_is_told_once_and_icons_are_none() =>
        Assert.Equal(
            ["https://site.example/a.jpg"],
            Images($"<meta property=og:image content=/a.jpg><article><h1>Ferry late again</h1>{Prose}<figure><img src=/a.jpg></figure>{Prose}<img src=/icon.png>{Prose}{Prose}</article>").Select(image => image.Url));

    [Fact]
    public void A_figure_that_was_never_closed_has_no_caption_of_a_hundred_thousand_characters()
    {
        var endless = string.Concat(Enumerable.Repeat("Photo by Mara Lind in Oslo for the Coast News and, ", 3_000));
        IReadOnlyList<ArticleImage> images = [];

        var allocated = Allocation.Of(() => images = Images($"<article><h1>Ferry late again</h1>{Prose}{Prose}{Prose}<figure><img src=/a.jpg><figcaption>{endless}</figcaption></figure>{Prose}</article>"));

        Assert.Equal([new ArticleImage("https://site.example/a.jpg", null, null)], images);
        Assert.InRange(allocated, 0, Allocation.Most);
    }

    [Theory]
    [InlineData("<meta property='article:content_tier' content='locked'>", Access.Paywalled)]
    [InlineData("<meta property='article:content_tier' content='metered'>", Access.Unknown)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>", Access.Paywalled)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"True\"}</script>", Access.Free)]
    public void Access_is_what_the_page_declares(string head, Access access) => Assert.Equal(access, Read($"{head}<h1>Ferry late again</h1>{Prose}{Prose}{Prose}").Access);

    private static IReadOnlyList<ArticleImage> Images(string html) => Read(html).Images;

    private static Article Read(string html) =>
        Assert.IsType<ReadResult.Read>(ArticleReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(html), Url = "https://site.example/2031/story.html" })).Article;
}
