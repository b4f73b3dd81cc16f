using System.Text;
using CsCheck;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Documents;

public sealed class DocumentReaderTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=box>", "</div>", "<span>", "</span>", "<a href='/x'>", "</a>", "<ul><li>", "</li>", "</ul>", "<br>", "</br>", "<img src=q.jpg>", "<form>", "</form>", "<h2>", "</h2>", "<td>", "<table>",
        "Ferries wait. ", "Two <b>of</b> them", " ", "<i/>", "&amp;", "<title>Quay</title>", "<meta itemprop=author content='Mara Lind'>", "<li>", "<dl><dt>", "<dd>", "<h3>", "<tr>", "</table>", "<section>", "</section>",
        "<object>", "</object>", "<wire-box>", "</wire-box>", "<body>", "</body>", "</html>", "</hr>", "<label>", "</label>", "</dl>", "</dt>", "<option>", "<hr>", "<p><i>One</i></p>",
    ];

    private static readonly string[] Strange = ["<div<p>", "<", "<noxhtml>", "</noxhtml>", "<%", "%>", "<a%>", "</br>", "<frame>", "<title>", "<script>"];

    [Theory]
    [InlineData("<p>One <b>two</b> <i>three</i></p>", "One |two| |three")]
    [InlineData("<p>One<!-- x -->two</p>", "Onetwo")]
    [InlineData("<p>One<script>x</script>two</p>", "Onetwo")]
    [InlineData("<p>One<img src=a.jpg>two</p>", "One|two")]
    [InlineData("<p>One<br>two<br><br>three</p>", "One|two/three")]
    [InlineData("<p>One <a href=/x>two<span class='icon sr-only'> (opens in a new tab)</span></a></p>", "One |two")]
    [InlineData("<p>One <span class=visually-hidden--focusable>more</span><b class=hidden-xs>two</b> <i hidden>three</i></p>", "One |two")]
    [InlineData("<p>One<span class=sr-only>two<p>three", "One/three")]
    [InlineData("<p>One<br></br>two</p>", "One/two")]
    [InlineData("<p>One<p>two<div>three", "One/two/three")]
    [InlineData("<li>One<ul><li>two<li>three</ul>", "One/two/three")]
    [InlineData("<p>Fish &amp; chips &lt;b> a < b</p>", "Fish & chips <b> a < b")]
    [InlineData("<h1>One</h1><p>two<object>three</object></p>", "One/two")]
    public void Text_parts_at_block_borders_and_runs_at_inline_ones(string html, string expected) =>
        Assert.Equal(expected, string.Join('/', Read(html).Blocks.Select(block => string.Join('|', block.Runs.Select(run => block.Text.Substring(run.Start, run.Length))))));

    /// <summary>The parser turns an end tag that it finds no start for into text.</summary>
    [Fact]
    public void An_end_tag_is_never_text() =>
        Assert.Equal(["One", "Two"], Read("<div><form><p>One</p></div></form><p>Two</p>").Blocks.Select(block => block.Text));

    [Fact]
    public void Elements_keep_their_attributes_and_stand_in_document_order()
    {
        var elements = Read("<div id=a class='b c' style='display: none'><a href='/x?a=1&amp;b=2' onclick=go()>One</a><img alt=Quay><i class='b c'></i></div><p aria-hidden=true>Two</p>").Elements;

        Assert.Equal(["div", "a", "img", "i", "p"], elements.Select(element => element.Tag));
        Assert.Equal([-1, 0, 0, 0, -1], elements.Select(element => element.Parent));
        Assert.Equal(("a", "b c", true), (elements[0].Id, elements[0].Class, elements[0].Hidden));
        Assert.Equal(("/x?a=1&b=2", "Quay", true), (elements[1]["href"], elements[2]["alt"], elements[4].Hidden));
        Assert.Single(elements[1].Attributes!);
    }

    [Fact]
    public void The_head_is_read_wherever_it_stands()
    {
        var document = Read("<html lang=de><title>Die F&auml;hre</title><p>One</p><meta property='og:Title' content='Ferry &amp; quay'><link rel=CANONICAL href='/c'><base href='https://wire.example/a/'><script type=application/ld+json>{ }</script>");

        Assert.Equal(("Die Fähre", "de", "https://wire.example/a/"), (document.Title, document.HtmlLanguage, document.BaseUrl?.AbsoluteUri));
        Assert.Equal([new Meta("og:title", "Ferry & quay")], document.Metas);
        Assert.Equal([new Link("canonical", "/c", null, null)], document.Links);
        Assert.Equal(["{ }"], document.JsonLd);
    }

    /// <summary>What the parser is not shown has the place that it would give it.</summary>
    [Fact]
    public void The_tree_is_the_parsers() =>
        Soup(Pieces).Sample(html => Assert.Equal(ParsedTree.Of(SievedText.Of(html)), Read(html).Elements.Select(element => (element.Tag, element.Parent))), iter: 20_000);

    [Fact]
    public void Any_markup_gives_blocks_of_runs_inside_known_elements() =>
        Soup([.. Pieces, .. Strange]).Sample(
            html =>
            {
                var document = Read(html);
                Assert.All(document.Elements, (element, index) => Assert.True(element.Index == index && element.Parent < index));
                foreach (var block in document.Blocks)
                {
                    Assert.True(block.Element < document.Elements.Count && block.Text.Length > 0);
                    var end = 0;
                    foreach (var run in block.Runs)
                    {
                        Assert.True(run.Start >= end && run.Length > 0 && run.Element < document.Elements.Count);
                        end = run.Start + run.Length;
                    }

                    Assert.True(end <= block.Text.Length);
                }
            },
            iter: 5_000);

    private static Gen<string> Soup(string[] pieces) => Gen.Int[0, pieces.Length - 1].List[0, 40].Select(all => "<html>" + string.Concat(all.Select(i => pieces[i])));

    private static Document Read(string html) =>
        Assert.IsType<DocumentResult.Read>(DocumentReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(html), ContentType = "text/html; charset=utf-8", Url = "https://wire.example/" })).Document;
}
