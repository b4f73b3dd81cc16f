namespace Ingestor.Articles.Credits.Lines;

/// <summary>What a phrase of the language files or the agency file means.</summary>
internal enum Term
{
    By,
    And,
    In,
    Prefix,
    Suffix,
    Title,
    Honorific,
    OrgWord,
    Collective,
    Month,
    Weekday,
    Photo,
    Placeholder,
    Tail,
    Furniture,
    With,
    Region,
    City,
    Particle,
    Copyright,
    For,
    Provided,
    Source,
    EditorNote,
    NotName,
    Agency,
}
