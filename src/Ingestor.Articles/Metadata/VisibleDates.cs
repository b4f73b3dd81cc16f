using System.Buffers;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata.Dates;

namespace Ingestor.Articles.Metadata;

/// <summary>Dates that the page shows near its headline, in <c>&lt;time&gt;</c> elements and in text.</summary>
internal static class VisibleDates
{
    private const int BlocksBefore = 6;
    private const int BlocksAfter = 16;
    private const int ShortLine = 200;
    private const int LongParagraph = 240;

    private static readonly SearchValues<string> DateNames = SearchValues.Create(["date", "time", "publish", "posted", "datum", "fecha", "byline", "meta", "info", "stamp"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> OtherNames = SearchValues.Create(["comment", "related", "sidebar", "footer", "recommend", "teaser", "latest", "popular", "trending", "more-", "next", "event", "copyright"], StringComparison.OrdinalIgnoreCase);

    public delegate void Report(bool published, string origin, double weight, DateTimeOffset value, bool hasTime);

    public static void Collect(Document document, int headline, bool monthFirst, Report report)
    {
        var title = headline >= 0 ? document.Blocks[headline].Element : -1;
        Elements(document, title, monthFirst, report);
        var near = Near(document, headline, monthFirst, report);
        if (!near)
        {
            Anywhere(document, headline, monthFirst, report);
        }
    }

    private static void Elements(Document document, int title, bool monthFirst, Report report)
    {
        var (dated, changed) = (false, false);
        foreach (var element in document.Elements)
        {
            var property = element["itemprop"];
            if (element.Tag is not "time" && property is null or not ("datePublished" or "dateModified" or "dateCreated"))
            {
                continue;
            }

            var text = element["datetime"] ?? element["content"] ?? element["data-datetime"];
            if (text is null || DateText.Find(text, monthFirst) is not [var date, ..] || IsOther(document, element.Index))
            {
                continue;
            }

            var modified = property == "dateModified" || element.Class.Contains("updat", StringComparison.OrdinalIgnoreCase) || element.Class.Contains("modif", StringComparison.OrdinalIgnoreCase);
            var near = title < 0 || element.Index - title is > -60 and < 120;
            var weight = property == "datePublished" ? 2.6 : modified ? 2 : !near ? 0.3 : element.Class.Contains("publish", StringComparison.OrdinalIgnoreCase) || element.Class.Contains("entry-date", StringComparison.OrdinalIgnoreCase) ? 2 : 1.3;
            if (modified ? !changed : !dated || property == "datePublished")
            {
                report(!modified, property is null ? "time" : $"itemprop {property}", weight, date.Value, date.HasTime);
            }

            dated |= !modified && near;
            changed |= modified;
        }
    }

    private static bool Near(Document document, int headline, bool monthFirst, Report report)
    {
        var (found, paragraphs) = (false, 0);
        var from = Math.Max(0, headline - BlocksBefore);
        var to = headline < 0 ? 40 : headline + BlocksAfter;
        for (var i = from; i < document.Blocks.Count && i <= to && paragraphs < 3; i++)
        {
            var block = document.Blocks[i];
            paragraphs += block.Text.Length > LongParagraph && i > headline ? 1 : 0;
            if (block.Text.Length > ShortLine || IsOther(document, block.Element))
            {
                continue;
            }

            foreach (var date in DateText.Find(block.Text, monthFirst))
            {
                var weight = 1.5 - (0.04 * Math.Abs(i - headline)) - (i < headline ? 0.25 : 0)
                    + (IsDated(document, block) ? 0.4 : 0) + (block.Text.Length < 45 ? 0.2 : 0) - (block.Text.Length > 90 ? 0.5 : 0) + (date.Label == DateLabel.Published ? 0.6 : 0);
                report(date.Label != DateLabel.Modified, "visible text", headline < 0 ? weight / 2 : weight, date.Value, date.HasTime);
                found = true;
            }
        }

        return found;
    }

    /// <summary>Some layouts put the date below the story, or far above: the first line that is labelled as a date or hardly more than one.</summary>
    private static void Anywhere(Document document, int headline, bool monthFirst, Report report)
    {
        var order = Enumerable.Range(0, document.Blocks.Count).OrderBy(i => i < headline ? 1 : 0);
        foreach (var block in order.Select(i => document.Blocks[i]))
        {
            if (block.Text.Length <= 300 && !block.Text.Contains('©', StringComparison.Ordinal) && !IsOther(document, block.Element)
                && DateText.Find(block.Text, monthFirst) is [var date, ..]
                && ((block.Text.Length <= 90 && IsDated(document, block)) || date.Label != DateLabel.None || block.Text.Length < 40))
            {
                report(date.Label != DateLabel.Modified, "visible text", 0.4, date.Value, date.HasTime);
                return;
            }
        }
    }

    private static bool IsDated(Document document, Block block) => document.IsNamed(block.Element, 3, DateNames);

    private static bool IsOther(Document document, int element) => document.IsNamed(element, 5, OtherNames);
}
