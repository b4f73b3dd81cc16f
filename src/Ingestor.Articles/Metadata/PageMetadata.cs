namespace Ingestor.Articles.Metadata;

/// <summary>What the page says about itself, each field with where it was found.</summary>
public sealed record PageMetadata
{
    public string? Headline { get; init; }

    /// <summary>Block that shows the headline; -1 when none does.</summary>
    public int HeadlineBlock { get; init; } = -1;

    public string? Description { get; init; }

    /// <summary>Names in by-line order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>What credits these authors, as it stands in the metadata: "A and B, Reuters"; the name alone where only the page shows it.</summary>
    public IReadOnlyList<string> AuthorFields { get; init; } = [];

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? ModifiedAt { get; init; }

    public string? DeclaredLanguage { get; init; }

    public string? CanonicalUrl { get; init; }

    public Publisher? Publisher { get; init; }

    public string? Section { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    public Access Access { get; init; } = Access.Unknown;

    /// <summary>Field name → origin, e.g. <c>publishedAt → json-ld datePublished</c>.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; init; } = new Dictionary<string, string>();
}
