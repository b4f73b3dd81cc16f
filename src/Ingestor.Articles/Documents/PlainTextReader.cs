using System.Text;
using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Documents;

/// <summary>Plain text as wire services file it: paragraphs apart by empty lines, or one paragraph a line where no line is empty.</summary>
internal static class PlainTextReader
{
    /// <summary>Hard-wrapped copy breaks its lines at 60 to 80 characters; a shorter line inside a paragraph ends on purpose.</summary>
    private const int WrappedLine = 50;

    public static Document Read(string text, TextEncoding encoding, string? url)
    {
        var blocks = new List<Block>();
        foreach (var paragraph in Paragraphs(text))
        {
            if (InertText.Of(paragraph) is { Length: > 0 } finished)
            {
                blocks.Add(new Block(blocks.Count, BlockKind.Paragraph, finished, 0, -1, 0, [new TextRun(0, finished.Length, -1)]));
            }
        }

        return new Document { Kind = DocumentKind.PlainText, Encoding = encoding, Url = url, Blocks = blocks };
    }

    private static IEnumerable<string> Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var spaced = lines.Any(string.IsNullOrWhiteSpace);
        var paragraph = new StringBuilder();
        var previous = 0;
        foreach (var line in lines.Select(line => line.Trim()))
        {
            var goesOn = spaced && line.Length > 0 && paragraph.Length > 0 && previous >= WrappedLine;
            if (!goesOn && paragraph.Length > 0)
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            paragraph.Append(paragraph.Length == 0 ? "" : " ").Append(line);
            previous = line.Length;
        }

        if (paragraph.Length > 0)
        {
            yield return paragraph.ToString();
        }
    }
}
