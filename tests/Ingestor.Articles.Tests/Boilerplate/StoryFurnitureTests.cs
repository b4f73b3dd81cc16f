using Ingestor.Articles.Boilerplate;

namespace Ingestor.Articles.Tests.Boilerplate;

/// <summary>The same words in and around a story: place and the page's shape decide together.</summary>
public sealed class StoryFurnitureTests
{
    private const string Prose = "The ferry was late again on Monday, the harbour office said, and nobody knew when the next one would leave.";
    private const string Weak = "Check out our guide to winter ferries!";
    private const string Unmistakable = "Advertisement · Scroll to continue";

    [Theory]
    [InlineData(Weak, 0.95f, true)]
    [InlineData(Weak, 0.6f, false)]
    [InlineData(Weak, null, false)]
    [InlineData(Unmistakable, 0.95f, false)]
    public void In_the_middle_the_shape_outweighs_a_few_words(string line, float? chance, bool keeps) =>
        Assert.Equal(keeps, BoilerplateLines.Judge([new PageLine(Prose), new PageLine(Prose), new PageLine(line, Chance: chance), new PageLine(Prose), new PageLine(Prose)])[2].Keep);

    [Theory]
    [InlineData(Weak)]
    [InlineData(Unmistakable)]
    public void At_the_end_the_words_decide(string line) =>
        Assert.False(BoilerplateLines.Judge([new PageLine(Prose), new PageLine(Prose), new PageLine(line, Chance: 0.95f)])[2].Keep);
}
