using Ingestor.Articles.Credits.Merge;
using Ingestor.Articles.Metadata.Authors;

namespace Ingestor.Articles.Metadata;

/// <summary>Who wrote it: the names, and the fields and lines that credit them.</summary>
internal sealed record PageAuthors(IReadOnlyList<string> Names, IReadOnlyList<string> Fields, string? Origin)
{
    public static PageAuthors Of(JsonLdArticle jsonLd, PagePlaces places, Publisher? publisher, string? headline)
    {
        var candidates = Candidates(jsonLd, places);
        var chosen = AuthorChoice.Of(candidates, new AuthorSignals(candidates, places, publisher, headline));
        var names = chosen.Select(author => Recasing.Name(author.Candidate.Name.Name)).ToArray();
        var keys = chosen.Select(author => author.Candidate.Key).ToHashSet();
        return new PageAuthors(names, [.. chosen.Select((author, i) => Field(author.Candidate, candidates, keys) ?? names[i]).Distinct()], chosen.Count == 0 ? null : string.Join("; ", chosen.Select(author => author.Origin).Distinct()));
    }

    /// <summary>The people of by-lines that are known to be by-lines; a text that names none by its form is a name.</summary>
    public static PageAuthors Of(IReadOnlyList<string> bylines, string origin) =>
        new([.. bylines.SelectMany(byline => NamesIn.Shown(byline) is { Count: > 0 } names ? names.Select(name => name.Name) : [byline]).Distinct(StringComparer.OrdinalIgnoreCase)], bylines, origin);

    public static IReadOnlyList<AuthorCandidate> Candidates(JsonLdArticle jsonLd, PagePlaces places) =>
        AuthorCandidate.Of([.. DeclaredAuthors.Of(jsonLd, places.Document.Metas), .. ShownAuthors.Of(places)]);

    /// <summary>A declared field that names chosen authors only: it may tell their house, too.</summary>
    private static string? Field(AuthorCandidate author, IReadOnlyList<AuthorCandidate> all, HashSet<string> chosen) => author.Mentions
        .Where(mention => mention.IsDeclared && mention.Name.Kind != NameKind.Unread && all.Where(other => other.Mentions.Any(known => known.Field == mention.Field)).All(other => chosen.Contains(other.Key)))
        .Select(mention => mention.Field).FirstOrDefault();
}
