namespace Ingestor.Articles.Documents;

internal enum HtmlTokenKind : byte
{
    Text,

    /// <summary>A title or a script: only what it says was kept.</summary>
    Content,

    /// <summary>An element that holds nothing.</summary>
    Void,

    Start,

    /// <summary>A start tag with the slash that makes it its own end.</summary>
    Closed,

    End,
}
