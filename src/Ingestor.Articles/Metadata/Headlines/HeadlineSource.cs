namespace Ingestor.Articles.Metadata.Headlines;

/// <summary>What kind of place holds a headline.</summary>
internal enum HeadlineSource
{
    Heading1,
    Heading2,
    Heading3,

    /// <summary>A piece of a heading: behind its kicker, before the site's name.</summary>
    HeadingPart,

    /// <summary>Visible text that microdata or a class calls the title.</summary>
    Titled,
    OpenGraph,
    Twitter,
    JsonLd,
    JsonLdOther,

    /// <summary>Another meta whose key says title or headline.</summary>
    Meta,
    Title,

    /// <summary>A declared title without the site's name.</summary>
    Cut,

    /// <summary>A piece of a declared title.</summary>
    Part,
    Feed,
}
