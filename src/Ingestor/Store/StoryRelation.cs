namespace Ingestor.Store;

/// <summary>What a document is to its story.</summary>
public enum StoryRelation
{
    Unknown,
    Original,
    Copy,
    Update,
}
