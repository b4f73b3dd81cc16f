namespace Ingestor.Articles.Documents;

/// <summary>What one document may cost; beyond it the document is refused before the cost arises.</summary>
internal static class DocumentLimits
{
    /// <summary>Bytes as fetched: ten times the largest news page of the measured corpora.</summary>
    public const int Bytes = 10 * 1024 * 1024;

    /// <summary>Open elements at once: libxml2's default, and far below where the parser's recursion kills the process.</summary>
    public const int Depth = 256;

    /// <summary>Tags in the whole document.</summary>
    public const int Tags = 200_000;
}
