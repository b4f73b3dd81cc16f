namespace Ingestor.Articles.Metadata.Authors;

/// <summary>What the credit grammar takes a name for.</summary>
internal enum NameKind
{
    Person,
    Organization,

    /// <summary>Its form tells nothing: a pen name, a log-in, a line that is no name.</summary>
    Unread,
}
