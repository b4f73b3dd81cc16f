using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Fingerprints;

namespace Ingestor.Articles;

/// <summary>One wire story, read from one document: the story and nothing but the story, with who did what, where.</summary>
/// <remarks>Field names follow the published contract (<c>deploy/contract/article.schema.json</c>); the worker adds identity, revision and source.</remarks>
public sealed record Article
{
    /// <summary>Headline as the page shows it, without site name and without the update mark; see <see cref="Mark"/>.</summary>
    public required string Headline { get; init; }

    public string? Subheadline { get; init; }

    /// <summary>"UPDATE 3-", "CORRECTED-", "REFILE" … cut from the headline; null when there is none.</summary>
    public Mark? Mark { get; init; }

    public required Language Language { get; init; }

    /// <summary>Where the document was fetched; null for a file without an address.</summary>
    public string? Url { get; init; }

    /// <summary>The page's own rel=canonical (RFC 6596), absolute; null when it names none.</summary>
    public string? CanonicalUrl { get; init; }

    public Publisher? Publisher { get; init; }

    /// <summary>The originating agency, as opposed to whoever republished it.</summary>
    public Agency? Agency { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    public Dateline? Dateline { get; init; }

    /// <summary>The by-line in display form, without "By"; null when the story has none.</summary>
    public string? Byline { get; init; }

    /// <summary>Names in by-line order; the sign-off's reporters where there is no by-line.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    public IReadOnlyList<Credit> Credits { get; init; } = [];

    public required ArticleBody Body { get; init; }

    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? Section { get; init; }

    public Access Access { get; init; } = Access.Unknown;

    public required Fingerprint Fingerprint { get; init; }

    /// <summary>Everything that was stripped, in document order; nothing is thrown away.</summary>
    public IReadOnlyList<RemovedText> Removed { get; init; } = [];

    /// <summary>Where each field came from, e.g. <c>"headline" → "h1"</c>, <c>"publishedAt" → "json-ld datePublished"</c>.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; init; } = new Dictionary<string, string>();
}
