using CsCheck;
using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content;
using Ingestor.Articles.Credits.Merge;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Credits.Merge;

public sealed class StoryCreditsProperties
{
    private static readonly string[] Pieces =
    [
        "Harbour workers ended a nine-day strike on Sunday after talks that lasted through the night.",
        "The agreement gives them four percent more pay over two years, according to both sides.",
        "OSLO, May 4 (Reuters) - The first ferry left the port an hour later with six hundred passengers on board.",
        "OSLO - ", "(AP)", "By Mara Lind", "By Mara Lind and Ivo Falk, Coast Wire", "by coast news", "By Reuters", "Von Anita Sarn, dpa",
        "Reporting by Mara Lind in Oslo; Editing by Anita Sarn", "Lind reported from Oslo.", "(Reporting by Mara Lind)", "Photo: Mara Lind/AP",
        "The ferry left at noon, the crew said on Monday after the storm. (Reporting by Mara Lind; Editing by Anita Sarn)", "The ferry left at noon, said the crew on the quay. Enditem",
        "(This story corrects the day in paragraph 2)", "Correction: An earlier version misspelled the name of the port.", "Rettelse: Færgen sejler to gange om dagen.",
        "You may also like", "Related stories", "Port fees to rise", "Leave a comment", "Comments", "Share on Facebook", "Sign up for our newsletter", "Read more: Port fees to rise",
        "Copyright 2031 The Associated Press. All rights reserved.", "Advertisement", "Subheading of a chapter", "ends", "…", "“Quoted,” she said.", "無断転載を禁じます",
    ];

    private static readonly Gen<StoryLine[]> Stories = Gen.Select(
            Gen.OneOf(Gen.OneOfConst(Pieces), Gen.String[Gen.Char["aB .,(:)-–©@/あ한\u200f"], 0, 40]),
            Gen.OneOfConst(BlockKind.Paragraph, BlockKind.Paragraph, BlockKind.Heading, BlockKind.ListItem))
        .Select((text, kind) => new StoryLine(text, kind, 0)).Array[0, 14];

    [Fact]
    public void Nothing_is_lost() => Stories.Sample(lines =>
    {
        var story = StoryCreditsReader.Read(lines, new CreditWitnesses());
        string[] kept = [.. story.Lines.Select(line => line.Text)];
        string[] gone = [.. story.Removed.Select(piece => piece.Text), story.Dateline?.Raw ?? ""];
        return lines.All(line => IsCovered(line.Text, kept, gone));
    });

    [Fact]
    public void Lines_keep_their_order() => Stories.Sample(lines =>
    {
        var kept = StoryCreditsReader.Read([.. lines.Select((line, i) => line with { Block = i })], new CreditWitnesses()).Lines;
        return kept.Zip(kept.Skip(1)).All(pair => pair.First.Block < pair.Second.Block);
    });

    [Fact]
    public void A_correction_note_is_never_removed() => Stories.Sample(lines =>
    {
        var kept = StoryCreditsReader.Read(lines, new CreditWitnesses()).Lines.Select(line => line.Text).ToList();
        return lines.Where(line => CorrectionNotes.IsNote(line.Text)).All(line => kept.Any(text => text.Length > 0 && line.Text.Contains(text, StringComparison.Ordinal) && CorrectionNotes.IsNote(text)));
    });

    [Fact]
    public void Furniture_is_judged_once_for_all() => Stories.Sample(lines =>
    {
        PageLine[] page = [.. lines.Select(line => new PageLine(line.Text, line.Kind == BlockKind.Heading))];
        PageLine[] kept = [.. BoilerplateLines.Judge(page).Zip(page).Where(pair => pair.First.Keep).Select(pair => pair.Second)];
        return BoilerplateLines.Judge(kept).All(verdict => verdict.Keep);
    });

    [Fact]
    public void The_same_story_reads_the_same_twice() => Stories.Sample(lines =>
    {
        var (first, second) = (StoryCreditsReader.Read(lines, new CreditWitnesses()), StoryCreditsReader.Read(lines, new CreditWitnesses()));
        return first.Lines.SequenceEqual(second.Lines) && first.Removed.SequenceEqual(second.Removed) && first.Credits.SequenceEqual(second.Credits);
    });

    [Fact]
    public void Reading_what_was_kept_removes_nothing_more() => Stories.Sample(lines =>
    {
        var once = StoryCreditsReader.Read(lines, new CreditWitnesses());
        var twice = StoryCreditsReader.Read(once.Lines, new CreditWitnesses());
        // A second dateline is body beside the first, and a dateline where it is read alone.
        return twice.Removed.Count == 0 && (twice.Dateline is not null || twice.Lines.SequenceEqual(once.Lines));
    });

    private static bool IsCovered(string line, string[] kept, string[] gone)
    {
        if (string.IsNullOrWhiteSpace(line) || kept.Contains(line) || gone.Contains(line))
        {
            return true;
        }

        // A cut line: every part of it that was kept or removed is taken out, and nothing but signs is left.
        var left = kept.Concat(gone).Where(part => part.Length > 0).OrderByDescending(part => part.Length)
            .Aggregate(line, (text, part) => text.Replace(part, " ", StringComparison.Ordinal));
        return !left.Any(char.IsLetterOrDigit);
    }
}
