namespace Ingestor.Articles.Credits.Lines;

/// <summary>What a phrase of the language files or the agency file means.</summary>
internal enum Term
{
    By,

    /// <summary>A noun before a colon ("Author: …"): without one it needs a name behind it.</summary>
    Label,

    /// <summary>The label of what somebody is ("Role").</summary>
    Duty,

    /// <summary>The label of where somebody reports from.</summary>
    Station,

    /// <summary>What a sentence about a story's making begins with ("This story was").</summary>
    Subject,
    And,
    In,
    Prefix,
    Suffix,
    Title,

    /// <summary>A word that stands only in front of a title ("senior political" correspondent).</summary>
    TitleWord,
    TitleEnding,
    Honorific,
    OrgWord,
    Collective,
    Month,
    Weekday,

    /// <summary>A word in capitals that heads a line and is no place ("VIDEO -").</summary>
    Kicker,
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
    Given,
    OrgEnding,
    Bare,
    Agency,

    /// <summary>An agency's name that counts in a dateline only.</summary>
    Tag,
}
