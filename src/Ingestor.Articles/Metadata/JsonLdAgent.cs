namespace Ingestor.Articles.Metadata;

/// <summary>Somebody whom JSON-LD names, and whether it calls them an organisation.</summary>
internal readonly record struct JsonLdAgent(string Name, bool IsOrganization);
