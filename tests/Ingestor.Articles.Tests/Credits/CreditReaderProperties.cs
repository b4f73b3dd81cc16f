using System.Text.Json;
using CsCheck;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Credits.Lines;

namespace Ingestor.Articles.Tests.Credits;

public sealed class CreditReaderProperties
{
    private static readonly Gen<string> Pieces = Gen.OneOfConst(
        "Reporting by ", "Editing by ", "By ", "Ada Quill", "Ben Tarn", " in Oslo", ", ", "; ", " and ", "(", ")", "/", " - ", "AP", "Reuters", "REUTERS/", "©", "2024", ".", "<b>", "שרה לוי", "😀", "\ud800", "记者", "a@b.net", "http://x.org/(", "Foto: ", "contributed to this report", "May 3",
        "Tue ", "9:14 GMT", " | ", " • ", "Author, ", " Role, ", "BBC News", "harbour.net", "@quill", "Theo ", "PHOTO", "Heard on ", "Text: ", "Quelle: ", "OSLO", " — ", "Mr. ", "This story was ", "edited by ", ":", ",", "'s ", "Staff Writer", "Published in ", "Rio de Janeiro", "Herald Reporter", "2-1");

    private static readonly Gen<string> Lines = Gen.OneOf(Gen.String, Pieces.Array[0, 30].Select(string.Concat));

    [Fact]
    public void Spans_cover_every_character_once() => Lines.Sample(line =>
        string.Concat(CreditReader.Read(line).Spans.Select(s => line.Substring(s.Start, s.Length))) == line);

    [Theory]
    [InlineData("Ada Quill/")]
    [InlineData("AP via ")]
    [InlineData("/</title></svg>")]
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

    [Fact]
    public void Labelled_fields_may_change_places()
    {
        string[] fields = ["Text: Ada Quill", "Foto: Ben Tarn", "Redaktion: Cora Vance", "Quelle: dpa"];
        Gen.Select(Gen.Shuffle(fields), Gen.OneOfConst(" ", " | ", "; ", " / ")).Sample((order, mark) =>
            CreditReader.Read(string.Join(mark, order)) is { Drop: true, Agency: "dpa" } read && read.People.ToHashSet().SetEquals(People(string.Join(" | ", fields))) && read.People.Count == 3);
    }

    [Fact]
    public void Any_bar_or_bullet_sets_a_town_apart() => Gen.OneOfConst("|", "•", "●", "·", "∙", "│").Sample(mark =>
        CreditReader.Read($"Mara Quill {mark} Oslo").People is [{ Name: "Mara Quill", Location: "Oslo" }]);

    [Fact]
    public void A_dateline_leaves_its_sentence_whole()
    {
        var heads = Gen.Select(Gen.OneOfConst("OSLO", "RIO DE JANEIRO", "SELMA, Ala.", "Oslo", "MANILA, Philippines"), Gen.OneOfConst("", ", May 3", ", 3 May 2031"), Gen.OneOfConst(" (Reuters) - ", " (AP) — ", " (13 News) - ", "—"));
        var sentences = Gen.OneOfConst("The ferries stayed in port on Monday.", "“No ferry sails today,” the harbour office said.", "40 ferries stayed in port, AFP reported.");
        Gen.Select(heads, sentences).Sample((head, sentence) => CreditReader.Read(head.Item1 + head.Item2 + head.Item3 + sentence).Dateline?.Rest == sentence);
    }

    [Fact]
    public void A_name_of_the_world_is_no_word_of_a_language()
    {
        using var stream = typeof(CreditReader).Assembly.GetManifestResourceStream(typeof(CreditReader).Assembly.GetManifestResourceNames().Single(name => name.EndsWith("mul.json", StringComparison.Ordinal)))!;
        var names = JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!.Values.SelectMany(all => all);

        Assert.DoesNotContain(names, name => Lexicon.Shared.Starting(FoldedText.Of(name)) is { } said && (said.IsAlone(Term.NotName) || said.IsAlone(Term.OrgWord) || said.IsAlone(Term.Title) || said.IsAlone(Term.Agency)));
    }

    private static HashSet<CreditedPerson> People(string line) => [.. CreditReader.Read(line).People];

    [Theory]
    [InlineData("\\ud83d")]
    [InlineData("\\ufffe")]
    public void A_request_with_half_a_character_is_answered(string escape) =>
        Assert.StartsWith("{\"id\":\"1\",\"people\":", CreditLineJson.Answer($$"""{"id":"1","text":"Reporting by Anna Berg in Oslo {{escape}}"}"""), StringComparison.Ordinal);
}
