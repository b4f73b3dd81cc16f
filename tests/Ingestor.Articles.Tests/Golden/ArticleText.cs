using System.Globalization;
using System.Text;

namespace Ingestor.Articles.Tests.Golden;

/// <summary>An article as a page that a person can proof-read, one statement a line.</summary>
internal static class ArticleText
{
    public static string Of(Article article)
    {
        var text = new StringBuilder();
        Line("headline", article.Headline);
        Line("subheadline", article.Subheadline);
        Line("mark", article.Mark?.Raw);
        Line("published", article.PublishedAt?.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture));
        Line("publisher", article.Publisher?.Name);
        Line("agency", article.Agency is { } agency ? $"{agency.Name}, for: {agency.Evidence}" : null);
        Line("dateline", article.Dateline is { } dateline ? $"{string.Join("; ", dateline.Places)} | {dateline.Date} | {dateline.Agency}" : null);
        Line("byline", article.Byline);
        Line("authors", string.Join("; ", article.Authors));
        foreach (var credit in article.Credits)
        {
            Line("credit", $"{credit.Name} | {credit.Kind} | {credit.Role} | {credit.Location} | {credit.Organization} | {credit.Email}");
        }

        foreach (var image in article.Images)
        {
            Line("image", $"{image.Url} | {image.Caption} | {image.Credit}");
        }

        foreach (var paragraph in article.Body.Paragraphs)
        {
            Line("body", paragraph);
        }

        foreach (var removed in article.Removed)
        {
            Line("removed", $"[{removed.Rule}] {removed.Text}");
        }

        return text.ToString();

        void Line(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
            }
        }
    }
}
