using System.Globalization;
using System.Text;

namespace Ingestor.Articles.Tests;

public sealed class ArticleReaderTests
{
    public static TheoryData<string> Forms => [RepublishedStory.PlainText, RepublishedStory.Html];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_republished_story_keeps_its_head_and_every_paragraph(string document)
    {
        var article = Read(document);

        Assert.Equal(RepublishedStory.Headline, article.Headline);
        Assert.Equal(RepublishedStory.Subheadline, article.Subheadline);
        Assert.Equal(3, article.Body.Paragraphs.Count);
        Assert.Equal(RepublishedStory.FirstParagraph, article.Body.Paragraphs[0]);
        Assert.Equal(RepublishedStory.LastParagraph, article.Body.Paragraphs[^1]);
        Assert.Equal(["Seoul", "Murmansk"], article.Dateline!.Places);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Publisher_and_agency_are_told_apart(string document)
    {
        var article = Read(document);

        Assert.Equal("coast news", article.Publisher!.Name);
        Assert.Equal("Reuters", article.Agency!.Name);
        Assert.Equal(RepublishedStory.SignOff, article.Agency.Evidence);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Overlapping_credit_lines_name_everybody_once_with_the_place_of_their_scope(string document)
    {
        var credits = Read(document).Credits.Select(credit => $"{credit.Name}|{credit.Kind}|{credit.Role}|{credit.Location}");

        Assert.Equal(
            [
                "Mi-sun Ahn|Person|Reporter|Seoul", "Dae-jung Roh|Person|Reporter|Seoul", "Peter Quill|Person|Reporter|Seoul", "Hana Seo|Person|Reporter|Seoul",
                "Ivo Falk|Person|Reporter|Murmansk", "Anita Sarn|Person|Editor|", "Paul Deering-Lowe|Person|Editor|", "Rex Alder|Person|Editor|",
                "Reuters staff|Organization|Reporter|Murmansk", "Reuters staff|Organization|AdditionalReporter|",
            ],
            credits);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Everything_stripped_is_kept_for_audit(string document)
    {
        var removed = Read(document).Removed;

        Assert.All(removed, piece => Assert.False(string.IsNullOrWhiteSpace(piece.Rule) || string.IsNullOrWhiteSpace(piece.Reason)));
        Assert.Superset(
            new HashSet<string> { "by coast news", RepublishedStory.SignOff, RepublishedStory.Second, "Acquire Licensing Rights, opens new tab", "You may also like", "Leave a Comment" },
            removed.Select(piece => piece.Text).ToHashSet());
    }

    [Fact]
    public void Reading_twice_gives_the_same_article()
    {
        var (first, second) = (Read(RepublishedStory.Html), Read(RepublishedStory.Html));

        Assert.Equal(first.Fingerprint, second.Fingerprint);
        Assert.Equal(first.Credits, second.Credits);
    }

    [Theory]
    [InlineData("", RejectReason.Empty)]
    [InlineData("   \n ", RejectReason.Empty)]
    [InlineData("%PDF-1.7 something", RejectReason.Binary)]
    [InlineData("<html><body><nav><a href='/'>Home</a></nav></body></html>", RejectReason.NotAnArticle)]
    public void What_is_no_story_is_refused_with_a_reason(string document, RejectReason reason) =>
        Assert.Equal(reason, Assert.IsType<ReadResult.Rejected>(ArticleReader.Read(Request(document))).Reason);

    [Fact]
    public void Ten_thousand_nested_elements_are_refused_not_fatal()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 10_000)) + "text" + string.Concat(Enumerable.Repeat("</div>", 10_000));

        Assert.Equal(RejectReason.TooDeep, Assert.IsType<ReadResult.Rejected>(ArticleReader.Read(Request($"<html>{deep}</html>"))).Reason);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html")]
    public void More_text_than_any_story_has_is_refused_before_it_costs_minutes(string type)
    {
        var request = new ReadRequest { Content = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The ferry was late again on Monday. ", 60_000))), ContentType = type };

        var rejected = Assert.IsType<ReadResult.Rejected>(ArticleReader.Read(request));

        Assert.Equal(RejectReason.TooLarge, rejected.Reason);
        Assert.Contains("2,000,000 characters", rejected.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Thirty_megabytes_are_refused_before_they_are_parsed() =>
        Assert.Equal(
            RejectReason.TooLarge,
            Assert.IsType<ReadResult.Rejected>(ArticleReader.Read(Request("<p>" + new string('x', 30_000_000)))).Reason);

    [Theory]
    [InlineData("<title>{0}</title>")]
    [InlineData("<meta property='og:title' content='{0}'>")]
    [InlineData("<html lang='{0}'>")]
    [InlineData("<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"{0}\"}}</script>")]
    public void A_statement_that_swallowed_the_page_is_none(string head)
    {
        var endless = string.Format(CultureInfo.InvariantCulture, head, string.Concat(Enumerable.Repeat("OSLO (AP) — The ferry was late | Coast News – ", 20_000)));
        ReadResult? result = null;

        var allocated = Allocation.Of(() => result = ArticleReader.Read(Request($"{endless}<h1>Ferry late again</h1>{string.Concat(Enumerable.Repeat("<p>The ferry was late again on Monday, the harbour office said.</p>", 8))}")));

        Assert.Equal("Ferry late again", Assert.IsType<ReadResult.Read>(result).Article.Headline);
        Assert.InRange(allocated, 0, Allocation.Most);
    }

    [Fact]
    public void A_short_line_above_the_headline_is_not_the_headline()
    {
        const string headline = "Ferries stay in port for a third day";
        var article = Read($"<meta property='og:title' content='{headline}'><h1><span>Storm at sea:</span> {headline}</h1>" + string.Concat(Enumerable.Repeat("<p>The ferry was late again on Monday, the harbour office said.</p>", 8)));

        Assert.Equal(headline, article.Headline);
    }

    [Fact]
    public void A_publisher_is_named_in_inert_text()
    {
        var article = Read("<meta property='og:site_name' content='Coast&amp;#x81; &amp;#x202E;News'><h1>Ferry late again</h1>" + string.Concat(Enumerable.Repeat("<p>The ferry was late again on Monday, the harbour office said.</p>", 8)));

        Assert.Equal("Coast News", article.Publisher!.Name);
    }

    [Theory]
    [InlineData("Mara&#x202E; &lt;b&gt;Lind")]
    [InlineData("\u202EMara\uFEFF Lind <script>")]
    [InlineData("a name < that } is none \u200B and long enough to be no name but a line of its own")]
    public void An_author_is_named_in_inert_text(string author)
    {
        var article = Read($"<meta name=author content=\"{author}\"><h1>Ferry late again</h1>" + string.Concat(Enumerable.Repeat("<p>The ferry was late again on Monday, the harbour office said.</p>", 8)));

        Assert.DoesNotContain([.. article.Authors, article.Byline ?? "", .. article.Credits.Select(credit => credit.Name)], text => text.Any(character => char.IsControl(character) || character is '\u202E' or '\u200B' or '\uFEFF'));
    }

    [Fact]
    public void A_paragraph_of_ten_thousand_lines_costs_what_its_length_asks_for()
    {
        var text = "Ferry late again\n\n" + string.Concat(Enumerable.Repeat("The ferry was late again on Monday, the harbour office said. -->\n", 10_000));

        Assert.InRange(Allocation.Of(() => ArticleReader.Read(Request(text))), 0, Allocation.Most);
    }

    [Fact]
    public void More_tags_than_any_page_has_are_refused_before_they_are_parsed() =>
        Assert.Equal(RejectReason.TooManyNodes, Assert.IsType<ReadResult.Rejected>(ArticleReader.Read(Request(string.Concat(Enumerable.Repeat("<p>x", 100_000))))).Reason);

    private static Article Read(string document) => Assert.IsType<ReadResult.Read>(ArticleReader.Read(Request(document))).Article;

    private static ReadRequest Request(string document) => new() { Content = Encoding.UTF8.GetBytes(document) };
}
