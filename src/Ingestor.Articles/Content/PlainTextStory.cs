using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content;

/// <summary>Plain text carries its shape in the order of its lines: headline, perhaps a by-line and a sub-headline, then the body.</summary>
internal static class PlainTextStory
{
    private const int LongestHeadline = 200;
    private const int HeadLines = 4;

    public static Story Select(Document document)
    {
        var lines = document.Blocks.Select(block => new StoryLine(block.Text, block.Kind, block.Index)).ToList();
        var headline = lines.Count > 1 && lines[0].Text.Length <= LongestHeadline && !EndsSentence(lines[0].Text) ? lines[0] : null;
        if (headline is null)
        {
            return new Story(null, null, lines, [], []);
        }

        lines.RemoveAt(0);
        var body = lines.FindIndex(line => EndsSentence(line.Text));
        var subheadline = body > 0
            ? lines.Take(Math.Min(body, HeadLines)).LastOrDefault(line => line.Text.Length <= LongestHeadline && line.Text.Split(' ').Length > 4 && !CreditReader.Read(line.Text).Drop)
            : null;
        return new Story(headline.Text, subheadline?.Text, [.. lines.Where(line => line != subheadline)], [], Array.Empty<RemovedText>());
    }

    private static bool EndsSentence(string text) => text.TrimEnd('"', '\'', '”', '’', ')') is [.., '.' or '!' or '?' or '。' or '…'];
}
