using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>Reads by-line, dateline, sign-offs and furniture off a story's lines and merges every credit into one list.</summary>
/// <remarks>Pure. Every line given is kept, removed with its reason, or is the dateline; reading the kept lines again removes nothing.</remarks>
public static class StoryCreditsReader
{
    public static StoryCredits Read(IReadOnlyList<StoryLine> lines, CreditWitnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(witnesses);
        var read = lines.Select(line => CreditReader.Read(line.Text)).ToArray();
        PageLine[] page = [.. lines.Select((line, i) => new PageLine(line.Text, line.Kind == BlockKind.Heading, IsCredit(read[i], line.Text)))];
        var verdicts = BoilerplateLines.Judge(page);
        var zones = LineZones.Of(page, i => verdicts[i].Keep);
        var story = new StoryCreditsBuilder(witnesses);
        for (var i = 0; i < lines.Count; i++)
        {
            Take(story, lines[i], i, read[i], page[i].IsCredit, verdicts[i], zones);
        }

        return story.Build();
    }

    private static void Take(StoryCreditsBuilder story, StoryLine line, int at, CreditLine read, bool isCredit, LineVerdict verdict, LineZones zones)
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
        else if (isCredit && !(zones.IsMiddle(at) && CreditParts.Of(read, line.Text, isHead) == CreditPart.Byline))
        {
            story.Credit(line, read, CreditParts.Of(read, line.Text, isHead));
        }
        else if (!verdict.Keep)
        {
            story.Furniture(line, read, verdict);
        }
        else if (read.Dateline is not null && at <= zones.SecondProse && !story.HasDateline)
        {
            story.Dateline(line, read, zones);
        }
        else
        {
            story.Body(line, mayEndInCredit: at >= zones.LastProse);
        }
    }

    /// <summary>A notice that a boilerplate rule knows goes by that rule, whose name says more.</summary>
    private static bool IsCredit(CreditLine line, string text) =>
        line.Drop && (line.People.Count > 0 || BoilerplateLines.Judge(text).Keep);
}
