namespace Ingestor.Articles.Credits.Merge;

/// <summary>Where a story names the agency that it came from, strongest first.</summary>
internal enum AgencyWitness
{
    Dateline,
    SignOff,
    Byline,
    Author,
    Notice,
    Publisher,

    /// <summary>The agency only helped ("AP contributed to this report").</summary>
    Contribution,

    /// <summary>The agency supplied a picture: says nothing of the text.</summary>
    Picture,
}
