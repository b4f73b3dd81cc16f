namespace Ingestor.Articles.Standards;

/// <summary>What the store knows of a stored story and the article itself does not.</summary>
/// <param name="Uri">Stable identifier of the item.</param>
/// <param name="Version">Revision number, from 1.</param>
/// <param name="FirstCreated">When the story was first seen.</param>
/// <param name="VersionCreated">When this revision was stored.</param>
/// <param name="PubStatus">IPTC publishing status: usable, withheld or canceled.</param>
public sealed record ItemIdentity(string Uri, int Version, DateTimeOffset FirstCreated, DateTimeOffset VersionCreated, string PubStatus = "usable");
