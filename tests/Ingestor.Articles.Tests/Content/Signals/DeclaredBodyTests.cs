using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Tests.Content.Signals;

public sealed class DeclaredBodyTests
{
    private static readonly string[] Paragraphs =
    [
        "The harbour master opened the northern quay on Monday after eleven months of repairs to its outer wall.",
        "Fishing crews had landed their catch across the bay since the storm, an hour further from the market hall.",
        "The council expects the last of the temporary pontoons to be towed away before the summer season begins.",
    ];

    private readonly DeclaredBody _declared = DeclaredBody.Of(new Document
    {
        Kind = DocumentKind.Html,
        Encoding = new TextEncoding("utf-8", "", 0),
        JsonLd = [$$"""{"articleBody": "{{string.Join(' ', Paragraphs)}}"}"""],
    });

    [Fact]
    public void Every_paragraph_is_found_in_whatever_order_it_is_asked_for()
    {
        int[] order = [0, 1, 2, 2, 0, 1, 0];
        Assert.All(order, i => Assert.Equal(1, _declared.Share(Paragraphs[i])));
    }

    [Fact]
    public void What_begins_like_a_paragraph_is_found_in_part() =>
        Assert.Equal(1 / 3f, _declared.Share("The harbour master opened the northern jazz evening, and nobody asked the quizmaster why."));

    [Fact]
    public void Another_text_is_not_found()
    {
        Assert.Equal(1, _declared.Share(Paragraphs[2]));
        Assert.Equal(0, _declared.Share("Sign up for the morning briefing and never miss a word of ours."));
    }
}
