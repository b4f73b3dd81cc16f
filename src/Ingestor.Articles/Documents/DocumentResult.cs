namespace Ingestor.Articles.Documents;

/// <summary>A document, or why the bytes are none.</summary>
public abstract record DocumentResult
{
    private DocumentResult()
    {
    }

    public sealed record Read(Document Document) : DocumentResult;

    public sealed record Rejected(RejectReason Reason, string Detail) : DocumentResult;
}
