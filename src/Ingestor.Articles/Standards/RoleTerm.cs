namespace Ingestor.Articles.Standards;

/// <summary>How the standards name one credit role.</summary>
/// <param name="Role">The role as the contract writes it, kebab case.</param>
/// <param name="Iptc">Nearest term of the IPTC Content Production Party Role scheme.</param>
/// <param name="IptcWithPlace">Term for a credit with a place, where it differs ("Reporting by A in Oslo" is a correspondent).</param>
/// <param name="Exact">False where the IPTC term says less than the role.</param>
/// <param name="Schema">schema.org property of a CreativeWork.</param>
/// <param name="Wrap">True where a schema.org Role object must carry the role's name.</param>
internal sealed record RoleTerm(string Role, string Iptc, string? IptcWithPlace, bool Exact, string Schema, bool Wrap);
