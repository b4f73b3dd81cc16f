namespace Ingestor.Store;

/// <summary>What saving a draft came to.</summary>
public abstract record SaveResult
{
    private SaveResult()
    {
    }

    /// <param name="Revision">1 for a new article.</param>
    public sealed record Stored(int Revision) : SaveResult;

    /// <summary>The stored document has the same content already, from the same link.</summary>
    public sealed record Unchanged : SaveResult;

    /// <summary>Another link led to the same document with the same content; its address is now among the aliases.</summary>
    public sealed record Duplicate : SaveResult;
}
