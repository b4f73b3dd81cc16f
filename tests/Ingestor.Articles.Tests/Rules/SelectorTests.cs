using System.Text;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Rules;

namespace Ingestor.Articles.Tests.Rules;

public sealed class SelectorTests
{
    private const string Page = """
        <body><div id=main class="page wide"><h1 class=title>Ferry</h1><section><p class="lead first">One</p><p>Two</p></section></div><aside><p class=lead>Three</p><a href="/x" rel=tag>Four</a></aside></body>
        """;

    [Theory]
    [InlineData("p", "One Two Three")]
    [InlineData("p.lead", "One Three")]
    [InlineData(".lead.first", "One")]
    [InlineData("#main p", "One Two")]
    [InlineData("#main > p", "")]
    [InlineData("#main > section > p", "One Two")]
    [InlineData("div.wide p, aside a", "One Two Four")]
    [InlineData("a[rel=tag]", "Four")]
    [InlineData("a[href='/x'][rel]", "Four")]
    [InlineData("aside > *", "Three Four")]
    [InlineData("P.Lead", "")]
    public void Matches_as_a_browser_does(string selector, string texts)
    {
        var document = Assert.IsType<DocumentResult.Read>(DocumentReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(Page) })).Document;

        var matches = Selector.Parse(selector, out _)!.Match(document);

        Assert.Equal(texts, string.Join(' ', document.Blocks.Where(block => block.Runs.Any(run => matches[run.Element])).Select(block => block.Text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("p >")]
    [InlineData("> p")]
    [InlineData("p:first-child")]
    [InlineData("[data-x=1]")]
    [InlineData("p,, a")]
    [InlineData("p + a")]
    public void What_is_no_selector_is_told(string selector)
    {
        Assert.Null(Selector.Parse(selector, out var fault));
        Assert.NotEqual("", fault);
    }
}
