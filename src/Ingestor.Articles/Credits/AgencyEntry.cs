namespace Ingestor.Articles.Credits;

/// <summary>One agency or newsroom.</summary>
/// <param name="Name">The spelling that every output uses.</param>
/// <param name="Names">Everything else it goes by in credits and datelines.</param>
/// <param name="Kind">wire, newsroom or pictures: a wire agency outranks the others as originator.</param>
public sealed record AgencyEntry(string Id, string Name, string Kind, IReadOnlyList<string> Names);
