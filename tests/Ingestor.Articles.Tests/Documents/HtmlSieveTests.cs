using CsCheck;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Documents;

public sealed class HtmlSieveTests
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<p class=lead data-x='1'>", "<a href=\"/a?b>c\" onclick='go()'>", "</a>", "<!--", "-->", "<!-->", "--!>", "<script>", "</script>", "<script type=\"application/ld+json\">", "{\"a\":\"<b>\"}",
        "<svg>", "<svg/>", "</svg>", "<style>", "</style>", "<template>", "</template>", "<![CDATA[", "]]>", "<", ">", "=", " ", "\n", "&amp;", "Ferry", "<br/>", "</", "<?xml", "<noscript>", "</noscript >", "<title>", "</title>",
        "\"", "'",
    ];

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
    [InlineData("<Scripted>One</SCRIPTED>", "<scripted>One</scripted>")]
    [InlineData("<p>One</p></form></i>", "<p>One</p>")]
    public void Passes_over_what_nobody_reads(string html, string kept) => Assert.Equal(kept, SievedText.Of(html));

    [Theory]
    [InlineData("<a href='/x' onclick='go()' data-track=\"a>b\">One</a>", "<a href=\"/x\">One</a>")]
    [InlineData("<a data-x HREF = \"/x\">One</a>", "<a href=\"/x\">One</a>")]
    [InlineData("<img src=/x.jpg width=3 alt=Quay/>", "<img src=\"/x.jpg\" alt=\"Quay/\">")]
    [InlineData("<p id=\"a\"class=\"b\">One</p>", "<p id=\"a\" class=\"b\">One</p>")]
    [InlineData("<p class=open>One</p><hr/>", "<p class=\"open\">One</p><hr/>")]
    [InlineData("<div hidden>One</div>", "<div hidden>One</div>")]
    public void Keeps_the_attributes_that_a_stage_asks_for(string html, string kept) => Assert.Equal(kept, SievedText.Of(html));

    [Theory]
    [InlineData("<script id=x type='application/ld+json'>{\"headline\": \"A <b> & c\"}</script>", "<script type=\"application/ld+json\">{\"headline\": \"A <b> & c\"}</script>")]
    [InlineData("<title class=x>Ferries &amp; quays <b></title>", "<title>Ferries &amp; quays <b></title>")]
    [InlineData("<script data-type='application/ld+json'>{}</script>", "")]
    public void Sets_aside_what_the_head_says(string html, string kept) => Assert.Equal(kept, SievedText.Of(html));

    [Theory]
    [InlineData("<p>\n  <b>One</b>\n  <i>two</i>\n</p>\n", "<p><b>One</b>\n<i>two</i></p>")]
    [InlineData("<li>One</li>  <li>two</li>", "<li>One</li><li>two</li>")]
    [InlineData("a < b and c", "a &lt; b and c")]
    public void Keeps_the_white_space_that_parts(string html, string kept) => Assert.Equal(kept, SievedText.Of(html));

    [Theory]
    [InlineData("<div id=a><p>One <b>two</b> <a href=/x><i>three</i></a><br></p></div>", "<div>.............</div>")]
    [InlineData("<p><b>One<i>two</b></i></p>", "<p><b>.<i>.</b></i></p>")]
    [InlineData("<a>One<a>two</a></a>", "<a>.<a>.</a></a>")]
    [InlineData("<div><ul><li>One<li>two</ul></div>", "<div><ul><li>.<li>.</ul></div>")]
    [InlineData("<div><p>One</p><p>two</p></div><p>three</p>", "<div>......</div><p>.</p>")]
    [InlineData("<div><p>One<h2>two</h2></div>", "<div><p>.<h2>.</h2></div>")]
    [InlineData("<div><table><td>One</table><b><p>two</p></b></div>", "<div><table><td>.</table><b>...</b></div>")]
    [InlineData("<i/>One<meta name=x>", "<i/>..")]
    public void The_skeleton_holds_only_tags_whose_place_is_the_parser_s_to_find(string html, string skeleton)
    {
        using var page = HtmlSieve.Of(html);

        Assert.Equal(skeleton, page.Skeleton());
    }

    /// <summary>Stray quotes are left out: what is written out with quotes of its own closes them.</summary>
    [Fact]
    public void Sieving_twice_changes_nothing() =>
        Soup(Pieces.Length - 2).Where(html => !html.Contains("svg", StringComparison.Ordinal) && !html.Contains("template", StringComparison.Ordinal))
            .Sample(html => SievedText.Of(SievedText.Of(html)) == SievedText.Of(html), iter: 20_000);

    [Fact]
    public void Every_piece_is_found_by_sign_and_lies_in_the_page() => Soup(Pieces.Length).Sample(
        html =>
        {
            using var page = HtmlSieve.Of(html);
            var skeleton = page.Skeleton();
            var last = -1;
            for (var i = 0; i < page.Tokens.Length; i++)
            {
                var token = page.Tokens[i];
                Assert.True(token.At > last && page.Find(token.At, 0) == i && page.Find(token.At, i) == i);
                Assert.Equal(token.IsSign ? '.' : '<', skeleton[token.At]);
                last = token.At;
                var isText = token.Kind is HtmlTokenKind.Text or HtmlTokenKind.Content;
                Assert.True(isText ? token.Start >= 0 && token.Start + token.Length <= html.Length : page.AttributesOf(token).Length == token.Length);
            }

            Assert.InRange(page.Tokens.Length, 0, skeleton.Length);
        },
        iter: 5_000);

    [Fact]
    public void What_is_never_closed_leaves_a_bounded_skeleton()
    {
        // Each of these would be searched to the page's end again and again.
        foreach (var piece in new[] { "<svg>", "<script>", "<!--x--", "<a b='", "<p a=\"", "</p", "<svg ", "<template><svg>", "<", "<title>" })
        {
            var html = string.Concat(Enumerable.Repeat(piece, 200_000));
            using var page = HtmlSieve.Of(html);

            Assert.InRange(page.Skeleton().Length, 0, 4 * html.Length);
        }
    }

    private static Gen<string> Soup(int pieces) => Gen.Int[0, pieces - 1].List[0, 30].Select(all => string.Concat(all.Select(i => Pieces[i])));
}
