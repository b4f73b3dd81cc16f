using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>Reads by-line, dateline, sign-offs and furniture off a story's lines and merges every credit into one list.</summary>
/// <remarks>Pure. Every line given is kept, removed with its reason, or is the dateline; reading the kept lines again removes nothing.</remarks>
public static class StoryCreditsReader
{
    /// <summary>What goes changes what its neighbours mean, so a story is read until nothing more goes; each reading but the last takes a line away.</summary>
    private const int MostReadings = 8;

    public static StoryCredits Read(IReadOnlyList<StoryLine> lines, CreditWitnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(witnesses);
        var story = new StoryCreditsBuilder(witnesses);
        var understood = new Dictionary<string, CreditLine>(StringComparer.Ordinal);
        PlacedLine[] left = [.. lines.Select((line, at) => new PlacedLine(at, line))];
        for (var reading = 0; reading < MostReadings; reading++)
        {
            var before = story.Changes;
            Read(story, [.. left.SelectMany(Parts)], text => understood.TryGetValue(text, out var line) ? line : understood[text] = CreditReader.Read(text));
            left = story.Take();
            if (story.Changes == before)
            {
                break;
            }
        }

        return story.Build(left);
    }

    private static void Read(StoryCreditsBuilder story, PlacedLine[] lines, Func<string, CreditLine> understand)
    {
        CreditLine[] read = [.. lines.Select(line => understand(line.Text))];
        PageLine[] page = [.. lines.Select((line, i) => new PageLine(line.Text, line.Line.Kind == BlockKind.Heading, IsCredit(read[i], line.Text)))];
        var verdicts = BoilerplateLines.Judge(page);
        var zones = LineZones.Of(page, i => verdicts[i].Keep);
        for (var i = 0; i < lines.Length; i++)
        {
            Take(story, lines[i], i, read[i], page[i].IsCredit, verdicts[i], zones);
        }
    }

    /// <summary>A paragraph that ends in a sign-off is two lines: the words before it are body, whatever the sign-off says.</summary>
    private static PlacedLine[] Parts(PlacedLine line) =>
        !CorrectionNotes.IsNote(line.Text) && TrailingCredit.Split(line.Text) is var (body, credit) ? [line.With(body), line.With(credit)] : [line];

    private static void Take(StoryCreditsBuilder story, PlacedLine line, int at, CreditLine read, bool isCredit, LineVerdict verdict, LineZones zones)
    {
        var isHead = zones.IsHead(at);
        if (CorrectionNotes.IsNote(line.Text))
        {
            story.Note(line, read);
        }
        else if ((isHead || zones.IsTail(at)) && SiteName.OfByline(line.Text, story.Publisher) is { } site)
        {
            story.Site(line, site);
        }
        else if (isHead && (CreditEvidence.IsBare(read, line.Text) || story.IsNamed(line.Text)))
        {
            story.Credit(line, read.People.Count + read.Organizations.Count > 0 ? read : CreditReader.Read(line.Text, new CreditContext(BylineSlot: true)), CreditPart.Byline);
        }
        else if (zones.IsTail(at) && CreditEvidence.IsClosing(read, line.Text))
        {
            story.Credit(line, read, CreditPart.SignOff);
        }
        else if (isCredit && !(zones.IsMiddle(at) && CreditParts.Of(read, line.Text, isHead) == CreditPart.Byline))
        {
            story.Credit(line, read, CreditParts.Of(read, line.Text, isHead));
        }
        else if (!verdict.Keep)
        {
            story.Furniture(line, read, verdict);
        }
        else if (read.Dateline is { } dateline && IsDateline(dateline) && at <= zones.SecondProse && !story.HasDateline)
        {
            story.Dateline(line, read, zones);
        }
        else
        {
            story.Body(line, mayEnd: at >= zones.LastProse);
        }
    }

    /// <summary>A place alone at the head of a sentence is its subject: a dateline has a date, an agency or a dash.</summary>
    private static bool IsDateline(CreditedDateline dateline) =>
        dateline.Date is not null || dateline.Agency is not null || dateline.Raw.AsSpan().IndexOfAny("-–—:.") >= 0;

    /// <summary>A notice that a boilerplate rule knows goes by that rule, whose name says more.</summary>
    private static bool IsCredit(CreditLine line, string text) =>
        CreditEvidence.IsPlain(line, text) && (line.People.Count > 0 || BoilerplateLines.Judge(text).Keep);
}
