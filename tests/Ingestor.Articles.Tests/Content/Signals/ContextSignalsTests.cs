using System.Text;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Content.Signals;

public sealed class ContextSignalsTests
{
    private const string Html = "<div class=story><p>one two three four</p><p>five six seven eight</p><h2>nine ten</h2><p>a b c d</p></div><div class=more><p>e f g h</p><p>i j k l</p></div>";
    private static readonly float[] Chances = [0.9f, 0.8f, 0.2f, 0.7f, 0.1f, 0.3f];

    [Theory]
    [InlineData(2, "chance", 0.2f)]
    [InlineData(2, "chance.-1", 0.8f)]
    [InlineData(2, "chance.+1", 0.7f)]
    [InlineData(0, "chance.-1", -1)]
    [InlineData(5, "chance.+1", -1)]
    [InlineData(0, "mass above", 0)]
    [InlineData(0, "since first", 0)]
    [InlineData(0, "until last", 3)]
    [InlineData(5, "since first", 5)]
    [InlineData(2, "from core", 0)]
    [InlineData(5, "from core", 2)]
    [InlineData(5, "core words", 12)]
    [InlineData(5, "unlikely to core", 4)]
    [InlineData(4, "chance of.box0", 0.1f)]
    [InlineData(4, "chance of.box1", 0.2f)]
    [InlineData(4, "chance of others.box1", 0.3f)]
    [InlineData(4, "chance of others.box0", -1)]
    [InlineData(0, "chance of make", 0.8f)]
    [InlineData(4, "chance of make", 0.2f)]
    public void A_block_is_told_what_the_first_look_says_of_those_around_it(int block, string name, float value)
    {
        var document = Assert.IsType<DocumentResult.Read>(DocumentReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(Html), ContentType = "text/html; charset=utf-8" })).Document;
        var values = new float[ContextSignals.Names.Count];

        new ContextSignals(new PageShape(document), Chances).Fill(block, values);

        Assert.Equal(value, values[ContextSignals.Names.ToList().IndexOf(name)], 4);
    }

    [Fact]
    public void A_page_without_a_likely_block_has_no_core()
    {
        var document = Assert.IsType<DocumentResult.Read>(DocumentReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(Html), ContentType = "text/html; charset=utf-8" })).Document;
        var values = new float[ContextSignals.Names.Count];

        new ContextSignals(new PageShape(document), new float[document.Blocks.Count]).Fill(2, values);

        Assert.Equal((-1, 0), (values[ContextSignals.Names.ToList().IndexOf("unlikely to core")], values[ContextSignals.Names.ToList().IndexOf("core words")]));
    }
}
