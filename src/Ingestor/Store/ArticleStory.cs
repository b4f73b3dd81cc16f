namespace Ingestor.Store;

/// <summary>The story that a document belongs to.</summary>
/// <param name="Id">The same for every document of one story; a document's own id until it is linked.</param>
public sealed record ArticleStory(string Id, StoryRelation Relation);
