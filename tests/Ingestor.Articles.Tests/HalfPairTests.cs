using System.Text;

namespace Ingestor.Articles.Tests;

/// <summary>Half of a surrogate pair, as a text cut in the middle of an emoji leaves it, costs a character and not the page.</summary>
public sealed class HalfPairTests
{
    [Theory]
    [InlineData(@"Ferry back \ud83d", "Ferry back \ufffd")]
    [InlineData(@"Ferry \uDE00 back", "Ferry \ufffd back")]
    [InlineData(@"Ferry \ud83d\ude00 back", "Ferry \ud83d\ude00 back")]
    [InlineData(@"Ferry \ud83d\ud83d\ude00 back", "Ferry \ufffd\ud83d\ude00 back")]
    public void A_page_whose_data_holds_half_a_pair_is_read(string written, string expected)
    {
        var html = $$$"""
            <!DOCTYPE html><html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"{{{written}}}","author":{"name":"Mara \ud83d Velling"}}</script></head>
            <body><article><p>The ferry returned to the northern route on Monday after six weeks of repairs, its owner said.</p></article></body></html>
            """;

        var result = ArticleReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(html), ContentType = "text/html" });

        Assert.Equal(expected, Assert.IsType<ReadResult.Read>(result).Article.Headline);
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    [InlineData("\uFDD0")]
    [InlineData("&#xFFFE;")]
    public void A_noncharacter_is_no_text(string written)
    {
        var html = $"<h1>Ferry{written} back</h1><p>The ferry{written} returned to the northern route on Monday after six weeks of repairs, its owner said.</p>";

        var article = Assert.IsType<ReadResult.Read>(ArticleReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(html) })).Article;

        Assert.Equal("Ferry back", article.Headline);
    }
}
