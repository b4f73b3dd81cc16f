namespace Ingestor.Articles;

/// <summary>What came of reading one document: an article, or a reason why there is none.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    public sealed record Read(Article Article) : ReadResult;

    /// <param name="Reason">Why; stable code for counting.</param>
    /// <param name="Detail">One sentence that names the cause and the cure.</param>
    public sealed record Rejected(RejectReason Reason, string Detail) : ReadResult;
}
