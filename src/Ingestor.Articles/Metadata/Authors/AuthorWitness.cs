namespace Ingestor.Articles.Metadata.Authors;

/// <summary>What kind of place names an author.</summary>
internal enum AuthorWitness
{
    JsonLd,

    /// <summary>JSON-LD of the page, not of its article.</summary>
    JsonLdPage,
    Meta,

    /// <summary>A meta whose key only sounds like an author's.</summary>
    MetaLike,

    /// <summary>The labelled value of a Twitter card.</summary>
    Card,

    /// <summary><c>itemprop</c> or <c>rel</c>.</summary>
    Property,

    /// <summary>A link to an author's page.</summary>
    Profile,

    /// <summary>An element whose class or id says author.</summary>
    Marked,

    /// <summary>A line that begins with a by-word.</summary>
    Byline,

    /// <summary>A by-word inside a line of page data.</summary>
    Inside,

    /// <summary>A name alone where by-lines stand.</summary>
    Bare,
}
