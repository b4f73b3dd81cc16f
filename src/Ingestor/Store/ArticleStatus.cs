namespace Ingestor.Store;

/// <summary>IPTC publishing status (cv.iptc.org/newscodes/pubstatusg2).</summary>
public enum ArticleStatus
{
    Usable,
    Withheld,
    Canceled,
}
