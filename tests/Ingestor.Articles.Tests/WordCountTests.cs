using System.Text.RegularExpressions;
using CsCheck;

namespace Ingestor.Articles.Tests;

public sealed partial class WordCountTests
{
    private const string Characters = "aZé9½٣'’-–.  漢かカ한ー々́‿😀\ud83d";

    [Theory]
    [InlineData("The ferry's late", 3)]
    [InlineData("A well-known mother-in-law", 3)]
    [InlineData("'Quoted' - and 25-", 3)]
    [InlineData("船は来ない", 5)]
    [InlineData("24時間", 1)]
    [InlineData("… — !", 0)]
    public void Counts_runs_of_letters_and_digits_and_each_ideograph(string text, int words) => Assert.Equal(words, WordCount.Of([text]));

    /// <summary>The definition as an expression, on any text.</summary>
    [Fact]
    public void Is_what_the_definition_says() =>
        Gen.Char[Characters].Array[0, 30].Select(characters => new string(characters)).Sample(text => WordCount.Of([text, text]) == 2 * Word().Count(text), iter: 20_000);

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}]|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();
}
