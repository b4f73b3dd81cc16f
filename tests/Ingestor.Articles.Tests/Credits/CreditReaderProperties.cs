using CsCheck;
using Ingestor.Articles.Credits;

namespace Ingestor.Articles.Tests.Credits;

public sealed class CreditReaderProperties
{
    private static readonly Gen<string> Pieces = Gen.OneOfConst(
        "Reporting by ", "Editing by ", "By ", "Ada Quill", "Ben Tarn", " in Oslo", ", ", "; ", " and ", "(", ")", "/", " - ", "AP", "Reuters", "REUTERS/", "©", "2024", ".", "<b>", "שרה לוי", "😀", "\ud800", "记者", "a@b.net", "http://x.org/(", "Foto: ", "contributed to this report", "May 3");

    private static readonly Gen<string> Lines = Gen.OneOf(Gen.String, Pieces.Array[0, 30].Select(string.Concat));

    [Fact]
    public void Spans_cover_every_character_once() => Lines.Sample(line =>
        string.Concat(CreditReader.Read(line).Spans.Select(s => line.Substring(s.Start, s.Length))) == line);

    [Theory]
    [InlineData("Ada Quill/")]
    [InlineData("AP via ")]
    [InlineData("(")]
    [InlineData("记者甲乙、")]
    [InlineData("김가나 ")]
    [InlineData("Reporting Ada Quill; ")]
    [InlineData("Ada Quill in Oslo, ")]
    public async Task A_megabyte_is_read_in_bounded_time(string piece)
    {
        var line = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        await Task.Run(() => CreditReader.Read(line), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Reading_is_deterministic() => Lines.Sample(line =>
        CreditLineJson.ToJson(CreditReader.Read(line)).ToJsonString() == CreditLineJson.ToJson(CreditReader.Read(line)).ToJsonString());

    [Fact]
    public void Independent_clauses_may_change_places()
    {
        string[] clauses = ["Reporting by Ada Quill in Oslo", "Writing by Ben Tarn", "Editing by Cora Vance and Dov Marsh"];
        Gen.Shuffle(clauses).Sample(order => People(string.Join("; ", order)).SetEquals(People(string.Join("; ", clauses))));
    }

    private static HashSet<CreditedPerson> People(string line) => [.. CreditReader.Read(line).People];

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ufffe")]
    public void A_request_with_half_a_character_is_answered(string escape) =>
        Assert.StartsWith("{\"id\":\"1\",\"people\":", CreditLineJson.Answer($$"""{"id":"1","text":"Reporting by Anna Berg in Oslo {{escape}}"}"""), StringComparison.Ordinal);
}
