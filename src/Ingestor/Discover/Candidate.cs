namespace Ingestor.Discover;

/// <summary>One entry of a feed, list page, sitemap or folder: a link that may be a story.</summary>
/// <param name="Url">Absolute address (http, https or file); null where the entry names none.</param>
/// <param name="Id">The feed's own stable id (guid, atom:id); null where there is none.</param>
public sealed record Candidate(
    string? Url,
    string? Id = null,
    string? Title = null,
    DateTimeOffset? Published = null,
    DateTimeOffset? Updated = null,
    IReadOnlyList<string>? Authors = null,
    string? Summary = null);
