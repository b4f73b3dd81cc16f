using System.Text;

namespace Ingestor.Articles.Tests.Content;

public sealed class SubheadlineTests
{
    private const string Prose = "<p>The ferry was late again on Monday, the harbour office said, and nobody knew when the next one would leave.</p>";
    private const string Second = "The union wants an answer by the weekend";

    [Fact]
    public void The_heading_below_the_headline_is_the_sub_headline() =>
        Assert.Equal(Second, Read($"<article><h1>Ferry late again</h1><h2>{Second}</h2>{Prose}{Prose}<h3>What comes next</h3>{Prose}{Prose}</article>").Subheadline);

    [Fact]
    public void A_heading_whose_level_titles_further_parts_titles_the_first_part()
    {
        var article = Read($"<article><h1>Ferry late again</h1><h2>{Second}</h2>{Prose}{Prose}<h2>What comes next for them</h2>{Prose}{Prose}</article>");

        Assert.Null(article.Subheadline);
        Assert.Equal(Second, article.Body.Paragraphs[0]);
    }

    private static Article Read(string html) =>
        Assert.IsType<ReadResult.Read>(ArticleReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(html), ContentType = "text/html; charset=utf-8" })).Article;
}
