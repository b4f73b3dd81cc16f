using System.Text;
using Ingestor.Articles;
using Ingestor.Articles.Credits;

namespace Ingestor.Operate.Commands;

/// <summary>An article for an editor: what was kept, what was removed and why, and the credits as a table.</summary>
internal static class ReviewText
{
    public static string Of(Article article)
    {
        var text = new StringBuilder();
        Field(text, "HEADLINE", article.Headline, article, "headline");
        Field(text, "SUB-HEADLINE", article.Subheadline, article, "subheadline");
        Field(text, "DATELINE", article.Dateline is { } dateline ? $"{string.Join(" / ", dateline.Places)}  «{dateline.Raw.Trim()}»" : null, article, "dateline");
        Field(text, "BY-LINE", article.Byline, article, "byline");
        Field(text, "PUBLISHER", article.Publisher is { } publisher ? $"{publisher.Name} {(publisher.Domain is { } domain ? $"({domain})" : "")}".Trim() : null, article, "publisher");
        Field(text, "AGENCY", article.Agency is { } agency ? $"{agency.Name}  «{agency.Evidence}»" : null, article, "agency");
        Field(text, "PUBLISHED", article.PublishedAt?.ToString("yyyy-MM-dd HH:mm zzz", null), article, "publishedAt");
        Field(text, "MODIFIED", article.ModifiedAt?.ToString("yyyy-MM-dd HH:mm zzz", null), article, "modifiedAt");
        text.Append("\nKEPT (").Append(article.Body.Words).Append(" words)\n");
        foreach (var paragraph in article.Body.Paragraphs)
        {
            text.Append("  ").Append(paragraph).Append("\n\n");
        }

        text.Append("REMOVED\n");
        foreach (var piece in article.Removed)
        {
            text.Append("  - ").Append(piece.Text).Append("\n      ").Append(piece.Rule).Append(": ").Append(piece.Reason).Append('\n');
        }

        text.Append("\nCREDITS\n");
        foreach (var credit in article.Credits)
        {
            text.Append("  ").Append(credit.Name.PadRight(30)).Append(' ').Append(CreditRoles.Name(credit.Role).PadRight(20)).Append(' ')
                .Append((credit.Location ?? "").PadRight(20)).Append(' ').Append(credit.Kind == CreditKind.Organization ? "organisation" : credit.Organization).Append('\n');
        }

        return text.ToString();
    }

    private static void Field(StringBuilder text, string label, string? value, Article article, string field)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(label.PadRight(13)).Append(value);
            text.Append(article.Origins.TryGetValue(field, out var origin) ? $"   [{origin}]\n" : "\n");
        }
    }
}
