namespace Ingestor.Articles.Credits.Lines;

/// <summary>One entry of <c>Credits/Data/agencies.json</c>.</summary>
/// <param name="Kind">wire, newsroom, pictures or distributor; a distributor never originates.</param>
/// <param name="Tags">Forms that stand in a dateline only ("AA", "ТАСС").</param>
/// <param name="SignOff">How the house signs, for readers of the file.</param>
internal sealed record AgencyEntry(
    string Id, string Name, string Kind, string[] Aliases, string[]? Tags = null, string[]? Domains = null, string[]? EmailDomains = null, string? SignOff = null);
