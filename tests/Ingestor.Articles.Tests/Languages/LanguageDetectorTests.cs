using Ingestor.Articles.Languages;

namespace Ingestor.Articles.Tests.Languages;

public sealed class LanguageDetectorTests
{
    public static TheoryData<string> Tags => [.. Stories.All.Keys];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_short_story_is_in_its_language(string tag) => Assert.Equal(tag.Split('-')[0], LanguageDetector.Of([Stories.All[tag]]));

    [Theory]
    [InlineData("")]
    [InlineData("Ferry")]
    [InlineData("12:30 14:15 16:45 – 1,204.50 +3.2 %")]
    public void Too_little_text_is_in_none(string text) => Assert.Null(LanguageDetector.Of([text]));
}
