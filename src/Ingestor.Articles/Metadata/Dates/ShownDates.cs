using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata.Dates;

/// <summary>The dates that a page shows, in <c>&lt;time&gt;</c> elements, in microdata and in short lines, and at the head of the story.</summary>
internal static class ShownDates
{
    private const int LongestLine = 300;
    private const int StoryHead = 60;
    private const int StoryLines = 4;
    private const int MostElements = 80;
    private const int MostLines = 150;

    public static IEnumerable<DateMention> Of(PagePlaces places, DateReading reading) => [.. Elements(places.Document, reading), .. Lines(places, reading)];

    private static IEnumerable<DateMention> Elements(Document document, DateReading reading)
    {
        var found = 0;
        foreach (var element in document.Elements)
        {
            if (element.Attributes is null)
            {
                continue;
            }

            var property = element["itemprop"] ?? element["property"];
            var (published, modified) = (Says(property, "datePublished") || Says(property, "dateCreated"), Says(property, "dateModified"));
            if (element.Tag is not ("time" or "abbr") && !published && !modified)
            {
                continue;
            }

            var text = element["datetime"] ?? element["content"] ?? element["data-datetime"] ?? (element.Tag == "abbr" || published || modified ? element["title"] : null);
            if (text is null || reading.Statement(text) is not [var date, ..])
            {
                continue;
            }

            modified |= !published && (Says(element.Class, "updat") || Says(element.Class, "modif")) && !Says(element.Class, "publish");
            var source = published ? DateSource.PropertyPublished : property is not null && modified ? DateSource.PropertyModified : modified ? DateSource.TimeModified : DateSource.Time;
            foreach (var mention in DateReading.Mentions(source, property is null ? "time" : $"itemprop {property}", date, -1, element.Index))
            {
                yield return mention;
            }

            if (++found == MostElements)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<DateMention> Lines(PagePlaces places, DateReading reading)
    {
        var found = 0;
        foreach (var block in places.Document.Blocks)
        {
            var text = block.Text.Length <= LongestLine ? block.Text : places.IsStory(block.Index) && block.Index - places.First < StoryLines ? block.Text[..StoryHead] : null;
            if (text is null || found > MostLines)
            {
                continue;
            }

            foreach (var date in reading.Find(text))
            {
                found++;
                foreach (var mention in DateReading.Mentions(DateSource.Text, "visible text", date, block.Index, block.Element))
                {
                    yield return mention;
                }
            }
        }
    }

    private static bool Says(string? text, string part) => text?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
