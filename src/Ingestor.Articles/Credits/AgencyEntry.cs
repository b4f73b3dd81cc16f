namespace Ingestor.Articles.Credits;

/// <summary>One entry of <c>Credits/Data/agencies.json</c>.</summary>
/// <param name="Kind">wire, newsroom, pictures or distributor; a distributor never originates.</param>
/// <param name="Tags">Forms that stand in a dateline only ("AA", "ТАСС").</param>
/// <param name="SignOff">How the house signs, for readers of the file.</param>
public sealed record AgencyEntry(
    string Id, string Name, string Kind, IReadOnlyList<string> Aliases, IReadOnlyList<string>? Tags = null, IReadOnlyList<string>? Domains = null, IReadOnlyList<string>? EmailDomains = null, string? SignOff = null);
