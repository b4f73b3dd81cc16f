namespace Ingestor.Articles.Credits.Merge;

/// <summary>What a line that credits somebody is in its story.</summary>
internal enum CreditPart
{
    Byline,
    SignOff,
    Photo,
    Notice,
}
