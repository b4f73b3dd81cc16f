using System.Text;
using Ingestor.Articles.Credits;

namespace Ingestor.Articles.Tests.Credits.Merge;

public sealed class WireShapesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reuters_site(bool isHtml)
    {
        var article = Read(WireShapes.ReutersSite, isHtml);

        Assert.Equal(("Harbour workers end strike after night talks", new Mark(MarkKind.Update, 2, "UPDATE 2-")), (article.Headline, article.Mark));
        Assert.Equal((["Oslo"], "May 4", "Reuters"), (article.Dateline!.Places, article.Dateline.Date, article.Dateline.Agency), Comparer);
        Assert.Equal("Reuters", article.Agency!.Name);
        Assert.Equal("Mara Lind and Ivo Falk", article.Byline);
        Assert.Equal(["Mara Lind", "Ivo Falk"], article.Authors);
        Assert.Equal(
            ["Mara Lind|Reporter|Oslo", "Ivo Falk|Reporter|Bergen", "Anita Sarn|Writer|", "Paul Deering-Lowe|Editor|"],
            People(article));
        Assert.Equal(3, article.Body.Paragraphs.Count);
        Assert.StartsWith("Harbour workers ended a nine-day strike", article.Body.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Associated_Press(bool isHtml)
    {
        var article = Read(WireShapes.AssociatedPress, isHtml);

        Assert.Equal(["Oslo, Norway"], article.Dateline!.Places);
        Assert.Equal("AP", article.Agency!.Name);
        Assert.Equal("Mara Lind", article.Byline);
        Assert.Equal(["Mara Lind|Reporter|Oslo"], People(article));
        Assert.Equal(3, article.Body.Paragraphs.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Agence_France_Presse(bool isHtml)
    {
        var article = Read(WireShapes.Afp, isHtml);

        Assert.Equal(["Oslo"], article.Dateline!.Places);
        Assert.Equal("AFP", article.Agency!.Name);
        Assert.Equal(3, article.Body.Paragraphs.Count);
        Assert.Contains(article.Removed, piece => piece.Rule == "related.label");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Deutsche_Presse_Agentur(bool isHtml)
    {
        var article = Read(WireShapes.Dpa, isHtml);

        Assert.Equal(("Hafenarbeiter beenden Streik", new Mark(MarkKind.Update, 2, "ROUNDUP 2:")), (article.Headline, article.Mark));
        Assert.Equal(["Oslo"], article.Dateline!.Places);
        Assert.Equal("dpa", article.Agency!.Name);
        Assert.Equal(["Anita Sarn"], article.Authors);
        Assert.Equal(3, article.Body.Paragraphs.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Xinhua(bool isHtml)
    {
        var article = Read(WireShapes.Xinhua, isHtml);

        Assert.Equal((["Oslo"], "May 4", "Xinhua"), (article.Dateline!.Places, article.Dateline.Date, article.Dateline.Agency), Comparer);
        Assert.Equal("Xinhua", article.Agency!.Name);
        Assert.EndsWith("passengers on board.", article.Body.Text, StringComparison.Ordinal);
        Assert.Contains(article.Removed, piece => piece.Text == "Enditem");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bloomberg(bool isHtml)
    {
        var article = Read(WireShapes.Bloomberg, isHtml);

        Assert.Equal("Bloomberg", article.Agency!.Name);
        Assert.Equal(["Mara Lind", "Ivo Falk"], article.Authors);
        Assert.Equal(
            ["Mara Lind|Reporter|Oslo", "Ivo Falk|Reporter|Bergen", "Anita Sarn|AdditionalReporter|", "Nils Alder|Editor|"],
            People(article));
        Assert.Equal(3, article.Body.Paragraphs.Count);
    }

    private static IEnumerable<string> People(Article article) =>
        article.Credits.Where(credit => credit.Kind == CreditKind.Person).Select(credit => $"{credit.Name}|{credit.Role}|{credit.Location}");

    private static Article Read(string[] lines, bool isHtml) =>
        Assert.IsType<ReadResult.Read>(ArticleReader.Read(new ReadRequest
        {
            Content = Encoding.UTF8.GetBytes(isHtml ? WireShapes.Html(lines) : WireShapes.PlainText(lines)),
        })).Article;

    private static readonly EqualityComparer<(IReadOnlyList<string> Places, string? Date, string? Agency)> Comparer =
        EqualityComparer<(IReadOnlyList<string> Places, string? Date, string? Agency)>.Create(
            (x, y) => x.Places.SequenceEqual(y.Places) && x.Date == y.Date && x.Agency == y.Agency);
}
