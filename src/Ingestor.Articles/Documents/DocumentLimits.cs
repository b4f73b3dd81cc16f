namespace Ingestor.Articles.Documents;

/// <summary>What one document may cost; beyond it the document is refused before the cost arises.</summary>
internal static class DocumentLimits
{
    /// <summary>Bytes as fetched: ten times the largest news page of the measured corpora.</summary>
    public const int Bytes = 10 * 1024 * 1024;

    /// <summary>Open elements at once: libxml2's default, and far below where the parser's recursion kills the process.</summary>
    public const int Depth = 256;

    /// <summary>Characters of visible text: a long novel has a million. What passes fits into one BSON document (16 MB) with room to spare.</summary>
    public const int Characters = 2_000_000;

    /// <summary>Tags in the whole document, without those that the sieve drops: half as many again as on any page of the measured corpora. The parser and the stages after it allocate two kilobytes for each.</summary>
    public const int Tags = 30_000;

    /// <summary>Characters of one thing that a page says about itself: what is longer is a quote mark that nobody closed.</summary>
    public const int Statement = 10_000;

    /// <summary>Blocks of text: half as many again as on any page of the measured corpora; a day's live blog with its comments has some thousand.</summary>
    public const int Blocks = 12_000;
}
