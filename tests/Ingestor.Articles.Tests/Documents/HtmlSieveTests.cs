using CsCheck;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Documents;

public sealed class HtmlSieveTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<p class=lead data-x='1'>", "<a href=\"/a?b>c\" onclick='go()'>", "</a>", "<!--", "-->", "<!-->", "--!>", "<script>", "</script>", "<script type=\"application/ld+json\">", "{\"a\":\"<b>\"}",
        "<svg>", "<svg/>", "</svg>", "<style>", "</style>", "<template>", "</template>", "<![CDATA[", "]]>", "<", ">", "\"", "'", "=", " ", "\n", "&amp;", "Ferry", "<br/>", "</", "<?xml", "<noscript>", "</noscript >",
    ];

    private static Gen<string> Soup { get; } = Gen.Int[0, Pieces.Length - 1].List[0, 30].Select(all => string.Concat(all.Select(i => Pieces[i])));

    [Theory]
    [InlineData("<p>One<!-- two -->three</p>", "<p>Onethree</p>")]
    [InlineData("<p>One<!-->two</p>", "<p>Onetwo</p>")]
    [InlineData("<p>One<!-- a -- b --!>two</p>", "<p>Onetwo</p>")]
    [InlineData("<p>One<!-- the rest is a comment", "<p>One")]
    [InlineData("<script>if (a < b) document.write('</p>')</script><p>One</p>", "<p>One</p>")]
    [InlineData("<SCRIPT>x</SCRIPT\n><p>One</p>", "<p>One</p>")]
    [InlineData("<style>p > a {}</style><p>One</p>", "<p>One</p>")]
    [InlineData("<svg><g><svg></svg></g><text>no</text></svg><p>One</p>", "<p>One</p>")]
    [InlineData("<svg class=icon /><p>One</p>", "<p>One</p>")]
    [InlineData("<p>One</p><svg><p>Two</p>", "<p>One</p><svg><p>Two</p>")]
    [InlineData("<scripted>One</scripted>", "<scripted>One</scripted>")]
    public void PassesOverWhatNobodyReads(string html, string kept) => Assert.Equal(kept, HtmlSieve.Of(html));

    [Theory]
    [InlineData("<a href='/x' onclick='go()' data-track=\"a>b\">One</a>", "<a href='/x'>One</a>")]
    [InlineData("<a data-x href = \"/x\">One</a>", "<a href=\"/x\">One</a>")]
    [InlineData("<img src=/x.jpg width=3 alt=Quay/>", "<img src=/x.jpg alt=Quay/>")]
    [InlineData("<p id=\"a\"class=\"b\">One</p>", "<p id=\"a\" class=\"b\">One</p>")]
    [InlineData("<p style=\"color:red\">One</p><p style=\"display: none\">Two</p>", "<p>One</p><p style=\"display: none\">Two</p>")]
    [InlineData("<p class=\"open>One</p>", "<p class=\"open>One</p>")]
    [InlineData("<div hidden>One</div>", "<div hidden>One</div>")]
    public void KeepsTheAttributesThatAStageAsksFor(string html, string kept) => Assert.Equal(kept, HtmlSieve.Of(html));

    [Fact]
    public void KeepsJsonLdAsItStands()
    {
        const string html = "<script type='application/ld+json'>{\"headline\": \"A <b> & c\"}</script>";

        Assert.Equal(html, HtmlSieve.Of(html));
    }

    [Theory]
    [InlineData("<p>\n  <b>One</b>\n  <i>two</i>\n</p>\n", "<p><b>One</b> <i>two</i></p>")]
    [InlineData("<li>One</li>  <li>two</li>", "<li>One</li><li>two</li>")]
    [InlineData("a < b and c", "a &lt; b and c")]
    public void KeepsTheWhiteSpaceThatParts(string html, string kept) => Assert.Equal(kept, HtmlSieve.Of(html));

    [Fact]
    public void SievingTwiceChangesNothing() =>
        Soup.Where(html => !html.Contains("svg", StringComparison.Ordinal) && !html.Contains("template", StringComparison.Ordinal))
            .Sample(html => HtmlSieve.Of(HtmlSieve.Of(html)) == HtmlSieve.Of(html), iter: 20_000);

    [Fact]
    public void TakesTimeInProportionToTheText()
    {
        // Each of these would be searched to the page's end again and again.
        foreach (var piece in new[] { "<svg>", "<script>", "<!--x--", "<a b='", "<p a=\"", "</p", "<svg ", "<template><svg>", "<" })
        {
            var html = string.Concat(Enumerable.Repeat(piece, 200_000));

            Assert.InRange(HtmlSieve.Of(html).Length, 0, 4 * html.Length);
        }
    }
}
