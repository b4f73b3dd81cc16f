namespace Ingestor.Articles.Metadata.Dates;

/// <summary>What kind of place states a date.</summary>
internal enum DateSource
{
    JsonLdPublished,
    JsonLdCreated,
    JsonLdModified,

    /// <summary>JSON-LD of the page, not of its article.</summary>
    PagePublished,
    PageModified,
    Upload,
    MetaPublished,

    /// <summary>A meta of creation, or of a date that isn't named.</summary>
    MetaCreated,
    MetaModified,

    /// <summary><c>itemprop</c> or <c>property</c>.</summary>
    PropertyPublished,
    PropertyModified,
    Time,
    TimeModified,
    Text,
    Address,
    Feed,
    FeedModified,

    /// <summary>Data of a script.</summary>
    Script,
}
