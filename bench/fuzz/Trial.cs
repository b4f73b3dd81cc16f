using System.Text.Json;
using Ingestor.Articles;

namespace Ingestor.Bench.Fuzz;

/// <summary>One document read twice.</summary>
/// <param name="Outcome">"read", or the reason of the refusal.</param>
/// <param name="Milliseconds">The quicker of the two readings: the other may hold a collection or a first compilation.</param>
/// <param name="Megabytes">Allocated by one reading: an upper bound of what it held at once.</param>
/// <param name="Fault">What must not be; null when all is well.</param>
internal sealed record Trial(int Size, string Outcome, double Milliseconds, double Megabytes, string? Fault)
{
    private const double MostMilliseconds = 500;
    private const long MostBytes = 64 << 20;

    public static Trial Of(byte[] document)
    {
        try
        {
            var (first, time, bytes) = Read(document);
            var (second, again, _) = Read(document);
            var outcome = first is ReadResult.Rejected rejected ? rejected.Reason.ToString() : "read";
            var milliseconds = Math.Min(time, again);
            var fault = Text(first) != Text(second) ? "two readings differ"
                : Strange(first) is { } strange ? strange
                : milliseconds > MostMilliseconds ? $"{milliseconds:0} ms"
                : bytes - document.Length > MostBytes ? $"{bytes / 1e6:0} MB allocated"
                : null;
            return new Trial(document.Length, outcome, milliseconds, bytes / 1e6, fault);
        }
        catch (Exception exception)
        {
            return new Trial(document.Length, "exception", 0, 0, exception.ToString());
        }
    }

    private static (ReadResult Result, double Milliseconds, long Bytes) Read(byte[] document)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        // Processor time of the whole process: a loaded machine is no fault of the reader, and its collections are.
        var begun = Environment.CpuUsage.TotalTime;
        var result = ArticleReader.Read(new ReadRequest { Content = document, Url = "https://site.example/2031/story.html" });
        return (result, (Environment.CpuUsage.TotalTime - begun).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static string Text(ReadResult result) => result switch
    {
        ReadResult.Read read => JsonSerializer.Serialize(read.Article),
        ReadResult.Rejected rejected => rejected.ToString(),
        _ => "",
    };

    /// <summary>Names and titles are stored inert.</summary>
    private static string? Strange(ReadResult result)
    {
        if (result is not ReadResult.Read { Article: var article })
        {
            return null;
        }

        (string Field, string? Text)[] shown =
        [
            ("headline", article.Headline), ("sub-headline", article.Subheadline), ("by-line", article.Byline), ("publisher", article.Publisher?.Name), ("section", article.Section),
            .. article.Authors.Select(author => ("author", author)), .. article.Credits.Select(credit => ("credit", credit.Name)),
            .. article.Body.Paragraphs.Select(paragraph => ("paragraph", paragraph)), .. article.Keywords.Select(keyword => ("keyword", keyword)),
        ];
        return shown.FirstOrDefault(one => one.Text?.Any(IsActive) == true) is (var field, { } active) ? $"{field} not inert at {active.IndexOf(active.First(IsActive))}: {JsonSerializer.Serialize(active)}" : null;
    }

    private static bool IsActive(char character) => char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200B' or '\uFEFF';
}
