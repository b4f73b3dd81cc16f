using System.Globalization;

namespace Ingestor.Store;

/// <summary>How one revision follows another.</summary>
internal static class Revisions
{
    public static string IdOf(string article, int number) => string.Create(CultureInfo.InvariantCulture, $"{article}:{number}");

    public static Revision Of(ArticleDocument article) =>
        new(IdOf(article.Id, article.Revision), article.Id, article.Revision, null, article.StoredAt ?? DateTimeOffset.UnixEpoch, article);

    /// <summary>The draft as the revision after the stored one: its number, its first sighting, and every alias either knows.</summary>
    public static ArticleDocument Following(this ArticleDocument draft, ArticleDocument? stored) => stored is null ? draft with { Revision = 1 } : draft with
    {
        Revision = stored.Revision + 1,
        FirstSeenAt = stored.FirstSeenAt ?? draft.FirstSeenAt,
        Aliases = [.. stored.Aliases.Union(draft.Aliases)],
    };

    /// <summary>Whether the link that led to the draft has led to the stored document before.</summary>
    public static bool IsKnownTo(this ArticleDocument draft, ArticleDocument stored) => draft.Aliases.All(stored.Aliases.Contains);
}
