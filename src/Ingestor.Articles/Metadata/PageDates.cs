using Ingestor.Articles.Metadata.Dates;

namespace Ingestor.Articles.Metadata;

/// <summary>When it was published and changed, each with its origin.</summary>
internal sealed record PageDates((DateTimeOffset Value, string Origin)? Published, (DateTimeOffset Value, string Origin)? Modified)
{
    public static PageDates Of(JsonLdArticle jsonLd, PagePlaces places, ReadRequest request, PageAddress address, string? language)
    {
        var candidates = Candidates(jsonLd, places, request, address, language);
        var published = DateChoice.Published(candidates, places);
        return new PageDates(published, DateChoice.Modified(candidates, published?.Value));
    }

    /// <summary>The date that a text names; null for none.</summary>
    public static DateTimeOffset? Of(string text, PageAddress address, string? language) =>
        new DateReading(language, address).Statement(text) is [var date, ..] ? date.Value : null;

    public static IReadOnlyList<DateCandidate> Candidates(JsonLdArticle jsonLd, PagePlaces places, ReadRequest request, PageAddress address, string? language)
    {
        var reading = new DateReading(language, address);
        DateMention[] mentions = [.. DeclaredDates.Of(jsonLd, places.Document.Metas, address, request.Feed, reading), .. ShownDates.Of(places, reading)];
        if (!mentions.Any(mention => !mention.IsModified))
        {
            mentions = [.. mentions, .. ScriptDates.Of(request.Content.Span, reading)];
        }

        return DateCandidate.Of(mentions, address.CopiedAt ?? request.RetrievedAt);
    }
}
