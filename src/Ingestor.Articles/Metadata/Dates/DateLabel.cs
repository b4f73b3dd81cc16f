namespace Ingestor.Articles.Metadata.Dates;

/// <summary>What the words before a visible date say that it is.</summary>
internal enum DateLabel
{
    None,
    Published,
    Modified,
}
