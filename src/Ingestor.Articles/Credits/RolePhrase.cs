namespace Ingestor.Articles.Credits;

/// <summary>A phrase that opens a clause of a sign-off ("additional reporting by") and the roles that it gives.</summary>
internal sealed record RolePhrase(string Phrase, IReadOnlyList<string> Roles);
