using System.Text;
using Ingestor.Articles.Content;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Content;

public sealed class RepeatedTextTests
{
    private const string First = "The harbour office said on Monday that the northern ferry would stay in port until the end of the week because its owner could not find a second engineer in time for the crossing.";
    private const string Second = "Passengers who had booked a place for their cars were told to take the longer road around the bay, which the council had opened again after the floods of last month without much noise.";
    private const string Third = "A spokesman for the company, who asked for patience, said that talks with the union went on and that nobody in the town would have to go without bread, post or medicine for long.";

    [Theory]
    [InlineData("<p>{1}</p><p>{2}</p><p>{3}</p><div>{1} {2} {3}</div>", new[] { 3 })]
    [InlineData("<div>{1} {2} {3}</div><p>{1}</p><p>{2}</p><p>{3}</p>", new[] { 0 })]
    [InlineData("<p>{1}</p><p>{2}</p><div hidden><p>{1}</p></div>", new[] { 2 })]
    [InlineData("<p>{1}</p><p>{2}</p><p>{1}</p>", new int[0])]
    [InlineData("<p>{1}</p><div hidden><p>{2}</p></div>", new int[0])]
    [InlineData("<p>{1}</p><p>{1} {2}</p>", new int[0])]
    public void A_copy_is_one_block_of_many_or_a_hidden_box_and_a_repetition_is_the_story_s_own(string html, int[] copies)
    {
        var page = html.Replace("{1}", First, StringComparison.Ordinal).Replace("{2}", Second, StringComparison.Ordinal).Replace("{3}", Third, StringComparison.Ordinal);
        var document = Assert.IsType<DocumentResult.Read>(DocumentReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(page), ContentType = "text/html; charset=utf-8" })).Document;

        Assert.Equal(copies, RepeatedText.In(document, [.. document.Blocks.Select(_ => true)]).Order());
    }
}
