using System.Text;

namespace Ingestor.Articles.Tests.Content;

/// <summary>What docs/extraction.md decides about the parts of a page, on pages in our own words.</summary>
public sealed class StorySelectorTests
{
    private static readonly string[] Prose =
    [
        "The ferry returned to the northern route on Monday after six weeks of repairs, its owner said, and two crossings a day are planned until the end of June.",
        "Passengers on the quay clapped when the ramp came down. The fare stays the same, and the island's council wants to talk about a third crossing in autumn.",
        "A new engine had to come by road from a yard far in the south, which took longer than the owner had hoped, and the old one goes to a museum.",
        "Schools and shops on the island had asked for a replacement boat during the repairs, but the county found none that fits the small harbour.",
    ];

    [Theory]
    [InlineData("<blockquote><p>“We missed the boat more than we care to say,” the mayor of the island told the crowd on the quay.</p></blockquote>", "“We missed the boat")]
    [InlineData("<ul><li>Two crossings on weekdays, one at seven in the morning and one at five in the afternoon.</li><li>One crossing on Sundays and on public holidays, at ten in the morning.</li></ul>", "Two crossings on weekdays")]
    [InlineData("<h2>A new engine from the south</h2>", "A new engine from the south")]
    public void Quotes_lists_and_sub_headings_are_body(string part, string begins) => Assert.Contains(Read(part).Body.Paragraphs, paragraph => paragraph.StartsWith(begins, StringComparison.Ordinal));

    [Theory]
    [InlineData("<figure><img src=/ferry.jpg><figcaption>The ferry at the quay on Monday morning. Photo: Dario Quill/AP</figcaption></figure>", "The ferry at the quay")]
    [InlineData("<aside class=related><h3>More on this topic</h3><ul><li><a href=/a>Island council wants a third crossing</a></li><li><a href=/b>Old engine goes to a museum</a></li></ul></aside>", "Island council wants")]
    [InlineData("<div class=newsletter-signup><h3>The morning briefing</h3><p>Get the day's stories in your inbox every morning.</p><form><input><button>Sign up</button></form></div>", "Get the day's stories")]
    [InlineData("<div id=cookie-banner class=cookie-consent><p>We and our partners use cookies to store and access information on your device. You can change your choice at any time.</p><button>Accept all</button></div>", "We and our partners")]
    [InlineData("<section class=comments id=comments><h3>Comments</h3><div class=comment><p class=comment-author>Otto Rand</p><div class=comment-body><p>About time, I say. My sister had to wait for weeks.</p></div></div></section>", "About time, I say")]
    public void Captions_related_links_sign_ups_consent_and_comments_are_not(string part, string begins) => Assert.DoesNotContain(begins, Read(part).Body.Text, StringComparison.Ordinal);

    [Fact]
    public void A_caption_is_kept_with_its_picture() =>
        Assert.Contains(new ArticleImage("https://coast.example/ferry.jpg", "The ferry at the quay on Monday morning.", "Photo: Dario Quill/AP"), Read("<figure><img src=/ferry.jpg><figcaption><p>The ferry at the quay on Monday morning.</p><p>Photo: Dario Quill/AP</p></figcaption></figure>").Images);

    [Fact]
    public void Every_paragraph_stays_in_its_order() => Assert.Equal(Prose, Read("").Body.Paragraphs);

    private static Article Read(string part) => Assert.IsType<ReadResult.Read>(ArticleReader.Read(new ReadRequest
    {
        Content = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Ferry returns | Coast News</title></head><body><header><nav><a href=/world>World</a> <a href=/sport>Sport</a></nav></header><main><article><h1>Ferry returns</h1><div class=article-body><p>{Prose[0]}</p><p>{Prose[1]}</p>{part}<p>{Prose[2]}</p><p>{Prose[3]}</p></div></article></main><footer><p>© Coast News</p></footer></body></html>"),
        Url = "https://coast.example/news/ferry",
    })).Article;
}
