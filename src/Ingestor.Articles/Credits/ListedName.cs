namespace Ingestor.Articles.Credits;

/// <summary>A name out of a clause's list, with the place that its scope gives it.</summary>
internal sealed record ListedName(string Name, string? Location, bool IsOrganization);
