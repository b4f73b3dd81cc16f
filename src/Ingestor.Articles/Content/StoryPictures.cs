using Ingestor.Articles.Credits;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content;

/// <summary>The pictures of a story's region, with the caption and the credit that the page shows at each (HTML standard, <c>figure</c> and <c>figcaption</c>).</summary>
internal static class StoryPictures
{
    private const int Most = 60;

    /// <param name="first">First block of the region.</param>
    /// <param name="last">Last block of the region.</param>
    public static IReadOnlyList<ArticleImage> Of(Document document, int first, int last)
    {
        var images = new List<ArticleImage>();
        if (first < 0 || last < first)
        {
            return images;
        }

        var captions = Captions(document, first, last);
        var (from, to) = (Math.Max(0, document.Blocks[first].Element), document.Blocks[last].Element);
        foreach (var element in document.Elements)
        {
            // Pictures outside a figure are as often icons and portraits as the story's.
            if (images.Count < Most && element.Tag is "img" or "amp-img" && Figure(document, element.Index) is >= 0 and var figure
                && (captions.TryGetValue(figure, out var texts) || (element.Index >= from && element.Index <= to))
                && Address(document, element) is { } address && !images.Exists(image => image.Url == address))
            {
                images.Add(Image(address, texts ?? []));
                // Further forms of the same picture have the same caption.
                captions[figure] = [];
            }
        }

        // A caption whose picture is loaded by a script is still worth keeping.
        images.AddRange(captions.Values.Where(texts => texts.Count > 0).Select(texts => Image(null, texts)));
        return images;
    }

    private static ArticleImage Image(string? address, List<string> texts)
    {
        var lines = texts.Select(text => (Text: text, Credit: Credit(text))).ToArray();
        var caption = string.Join(' ', lines.Where(line => line.Credit != line.Text).Select(line => line.Text));
        return new ArticleImage(address, caption.Length > 0 ? caption : null, lines.Select(line => line.Credit).FirstOrDefault(credit => credit is not null));
    }

    /// <returns>The words of a caption that are its credit; null when it has none.</returns>
    private static string? Credit(string caption)
    {
        var line = CreditReader.Read(caption);
        if (line.People.Count == 0 && line.Organizations.Count == 0)
        {
            return null;
        }

        var credited = line.Spans.Where(span => span.Rule != "text" && span.Length > 1).ToArray();
        return credited.Length == 0 ? null : caption[credited[0].Start..(credited[^1].Start + credited[^1].Length)].Trim(' ', '(', ')', '[', ']', '.', ',', ';', ':');
    }

    /// <summary>By figure: the texts of its caption.</summary>
    private static Dictionary<int, List<string>> Captions(Document document, int first, int last)
    {
        var captions = new Dictionary<int, List<string>>();
        for (var i = first; i <= last; i++)
        {
            var block = document.Blocks[i];
            if (StorySurroundings.IsCaption(block) && Figure(document, block.Element) is >= 0 and var figure)
            {
                captions.TryAdd(figure, []);
                captions[figure].Add(block.Text);
            }
        }

        return captions;
    }

    private static int Figure(Document document, int element) => document.Ancestry(element).FirstOrDefault(above => above.Tag == "figure")?.Index ?? -1;

    private static string? Address(Document document, Element image)
    {
        var written = image["data-src"] ?? image["src"];
        written = written is null || written.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? image["srcset"]?.Trim().Split(' ', ',')[0] : written.Trim();
        return written is { Length: > 0 } && (document.BaseUrl is { } page ? Uri.TryCreate(page, written, out var address) : Uri.TryCreate(written, UriKind.Absolute, out address)) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri : null;
    }
}
