using Ingestor.Articles.Boilerplate;

namespace Ingestor.Articles.Tests.Boilerplate;

public sealed class RecurringLinesTests
{
    private static readonly string Long = new('x', 301);

    [Fact]
    public void A_line_of_many_stories_is_proposed_the_commonest_first()
    {
        var lines = Of(4, story => [$"Story {story} began.", "Our reporter was there.", story < 3 ? "Ring the desk." : "", Long]);

        Assert.Equal([("Our reporter was there.", 4), ("Ring the desk.", 3)], lines.Proposals());
    }

    [Fact]
    public void A_line_twice_in_one_story_counts_once() => Assert.Empty(Of(2, _ => ["Ring the desk.", "RING THE DESK."]).Proposals());

    [Fact]
    public void A_line_of_few_stories_among_many_is_none() => Assert.Empty(Of(100, story => [story < 4 ? "Ring the desk." : $"Story {story}."]).Proposals());

    private static RecurringLines Of(int stories, Func<int, string[]> paragraphs)
    {
        var lines = new RecurringLines();
        for (var story = 0; story < stories; story++)
        {
            lines.Add(paragraphs(story));
        }

        return lines;
    }
}
