namespace Ingestor.Articles.Credits;

/// <summary>One entry of <c>Credits/Data/agencies.json</c>.</summary>
/// <param name="Kind">
/// wire, newsroom or pictures: originates stories, in this order of rank; regional, outlet or distributor: known as a house, never named as the origin.
/// </param>
/// <param name="Tags">Forms that stand in a dateline only ("AA", "ТАСС").</param>
/// <param name="SignOff">How the house signs, for readers of the file.</param>
public sealed record AgencyEntry(
    string Id, string Name, string Kind, IReadOnlyList<string> Aliases, IReadOnlyList<string>? Tags = null, IReadOnlyList<string>? Domains = null, IReadOnlyList<string>? EmailDomains = null, string? SignOff = null)
{
    /// <summary>Stories and pictures are said to come from it.</summary>
    public bool Originates => Kind is "wire" or "newsroom" or "pictures";

    /// <summary>It supplies pictures and writes nothing.</summary>
    public bool SuppliesPictures => Kind is "pictures" or "distributor";
}
