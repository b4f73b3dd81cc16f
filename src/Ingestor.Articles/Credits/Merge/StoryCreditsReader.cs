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

    /// <summary>Paragraphs of prose at the head among which a dateline stands, and lines at the foot among which sign-offs do.</summary>
    private const int HeadProse = 2;
    private const int Foot = 4;

    /// <summary>Lines at either end that are read: no story has credits in the middle of hundreds.</summary>
    private const int FarthestLine = 300;

    public static StoryCredits Read(IReadOnlyList<StoryLine> lines, CreditWitnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(witnesses);
        var story = new StoryCreditsBuilder(witnesses);
        var readings = new LineReadings();
        PlacedLine[] left = [.. lines.Select((line, at) => new PlacedLine(at, line))];
        for (var reading = 0; reading < MostReadings; reading++)
        {
            var before = story.Changes;
            var inside = Inside(left);
            Read(story, [.. left.SelectMany((line, at) => inside[at] ? [line] : Parts(line, readings))], readings);
            left = story.Take();
            if (story.Changes == before)
            {
                break;
            }
        }

        return story.Build(left);
    }

    private static void Read(StoryCreditsBuilder story, PlacedLine[] lines, LineReadings readings)
    {
        var inside = Inside(lines);
        CreditLine[] read = [.. lines.Select((line, i) => inside[i] ? LineReadings.Prose : readings.Credit(line.Text))];
        PageLine[] page = [.. lines.Select((line, i) => new PageLine(line.Text, line.Line.Kind == BlockKind.Heading, IsCredit(read[i], line.Text, readings), inside[i], line.Line.Chance))];
        var verdicts = BoilerplateLines.Judge(page, readings.Verdict);
        var zones = LineZones.Of(page, i => verdicts[i].Keep);
        for (var i = 0; i < lines.Length; i++)
        {
            if (inside[i])
            {
                story.Body(lines[i], mayEnd: false);
            }
            else
            {
                Take(story, lines[i], i, read[i], page[i].IsCredit, readings.IsNote(lines[i].Text), verdicts[i], zones);
            }
        }
    }

    /// <summary>A paragraph that ends in a sign-off is two lines: the words before it are body, whatever the sign-off says.</summary>
    private static PlacedLine[] Parts(PlacedLine line, LineReadings readings) =>
        !readings.IsNote(line.Text) && TrailingCredit.Split(line.Text, readings.Credit) is var (body, credit) ? [line.With(body), line.With(credit)] : [line];

    private static void Take(StoryCreditsBuilder story, PlacedLine line, int at, CreditLine read, bool isCredit, bool isNote, LineVerdict verdict, LineZones zones)
    {
        var isHead = zones.IsHead(at);
        if (isNote)
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
        else if (isCredit && !(zones.IsMiddle(at) && (line.Line.Chance >= StoryFurniture.ShapedChance || CreditParts.Of(read, line.Text, isHead) == CreditPart.Byline)))
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
    private static bool IsCredit(CreditLine line, string text, LineReadings readings) =>
        CreditEvidence.IsPlain(line, text) && (line.People.Count > 0 || readings.Verdict(text).Keep);

    /// <summary>Prose well inside the story holds neither dateline nor sign-off: its words need no reading.</summary>
    private static bool[] Inside(PlacedLine[] lines)
    {
        var prose = 0;
        return [.. lines.Select((line, at) => line.Text.Length > CreditLines.LongestRead || (at >= FarthestLine && at < lines.Length - FarthestLine) || (line.Line.IsSure && ++prose > HeadProse && at < lines.Length - Foot))];
    }
}
