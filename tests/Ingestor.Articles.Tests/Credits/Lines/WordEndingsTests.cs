using Ingestor.Articles.Credits.Lines;

namespace Ingestor.Articles.Tests.Credits.Lines;

public sealed class WordEndingsTests
{
    private readonly WordEndings _endings = new();

    public WordEndingsTests()
    {
        _endings.Add("zeitung");
        _endings.Add("leitung");
        _endings.Add("press");
    }

    [Theory]
    [InlineData("hafenzeitung")]
    [InlineData("werkleitung")]
    [InlineData("quaypress")]
    public void A_word_closes_with_any_of_the_endings_that_share_its_last_letters(string word) => Assert.True(_endings.Close(word));

    [Theory]
    [InlineData("zeitung")]
    [InlineData("achtung")]
    [InlineData("harbour")]
    [InlineData("zeitungen")]
    [InlineData("ng")]
    public void An_ending_alone_and_any_other_word_do_not(string word) => Assert.False(_endings.Close(word));
}
