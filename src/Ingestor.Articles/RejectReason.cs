namespace Ingestor.Articles;

/// <summary>Why a document gave no article.</summary>
public enum RejectReason
{
    Empty,
    Binary,
    TooLarge,
    TooDeep,
    TooManyNodes,
    TooSlow,
    NotAnArticle,
}
