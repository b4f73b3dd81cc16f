namespace Ingestor.Articles;

/// <summary>Whether the whole story could be read (schema.org <c>isAccessibleForFree</c>).</summary>
public enum Access
{
    Unknown,
    Free,
    Paywalled,
}
