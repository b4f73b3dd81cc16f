using Ingestor.Articles;
using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Fingerprints;

namespace Ingestor.Store;

/// <summary>The document that readers get: <c>deploy/contract/article.schema.json</c> describes it, field by field.</summary>
public sealed record ArticleDocument
{
    /// <summary>Lower-case hex, 32 digits: the head of SHA-256 over the story's address. The same story always has the same id.</summary>
    public required string Id { get; init; }

    public int Schema { get; init; } = 1;

    public int Revision { get; init; } = 1;

    public ArticleStatus Status { get; init; } = ArticleStatus.Usable;

    public Mark? Mark { get; init; }

    public required string Headline { get; init; }

    public string? Subheadline { get; init; }

    public required Language Language { get; init; }

    public string? Url { get; init; }

    public string? CanonicalUrl { get; init; }

    /// <summary>Other addresses and ids that the story was found under.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public ArticleSource? Source { get; init; }

    public Publisher? Publisher { get; init; }

    public Agency? Agency { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Offset from UTC, in minutes, that the page wrote: BSON dates are instants and would lose the local day.</summary>
    public int? PublishedOffset { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    public int? ModifiedOffset { get; init; }

    public DateTimeOffset? FirstSeenAt { get; init; }

    public DateTimeOffset? StoredAt { get; init; }

    public Dateline? Dateline { get; init; }

    public string? Byline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<Credit> Credits { get; init; } = [];

    public required ArticleBody Body { get; init; }

    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? Section { get; init; }

    public Access Access { get; init; }

    public required Fingerprint Fingerprint { get; init; }

    public required ArticleStory Story { get; init; }

    public IReadOnlyList<RemovedText> Removed { get; init; } = [];

    public required Provenance Provenance { get; init; }

    /// <param name="aliases">Ids and addresses besides the document's own.</param>
    /// <param name="raw">SHA-256 of the raw body in the archive; null when nothing was archived.</param>
    public static ArticleDocument From(
        Article article, ArticleSource? source, IReadOnlyList<string> aliases, string? raw, DateTimeOffset? firstSeenAt, DateTimeOffset? storedAt)
    {
        var id = ArticleId.Of(article);
        return new ArticleDocument
        {
            Id = id,
            Mark = article.Mark,
            Headline = article.Headline,
            Subheadline = article.Subheadline,
            Language = article.Language,
            Url = article.Url,
            CanonicalUrl = article.CanonicalUrl,
            Aliases = aliases,
            Source = source,
            Publisher = article.Publisher,
            Agency = article.Agency,
            PublishedAt = article.PublishedAt,
            PublishedOffset = Minutes(article.PublishedAt),
            ModifiedAt = article.ModifiedAt,
            ModifiedOffset = Minutes(article.ModifiedAt),
            FirstSeenAt = firstSeenAt,
            StoredAt = storedAt,
            Dateline = article.Dateline,
            Byline = article.Byline,
            Authors = article.Authors,
            Credits = article.Credits,
            Body = article.Body,
            Images = article.Images,
            Keywords = article.Keywords,
            Section = article.Section,
            Access = article.Access,
            Fingerprint = article.Fingerprint,
            Story = new ArticleStory(id, StoryRelation.Unknown),
            Removed = article.Removed,
            Provenance = new Provenance(raw, ExtractorVersion.Current, article.Origins),
        };
    }

    private static int? Minutes(DateTimeOffset? date) => (int?)date?.Offset.TotalMinutes;
}
