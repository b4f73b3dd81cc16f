namespace Ingestor.Articles.Tests;

/// <summary>A republished wire story in the shape of the document that the project began with, as plain text and as a page.</summary>
internal static class RepublishedStory
{
    public const string Headline = "Harbour Talks Resume in Two Capitals: What It Means for Grain and Ferries";
    public const string Subheadline = "Port Ministers to Meet for First Session with Union Leaders";
    public const string FirstParagraph = "Two port ministers have set out for the coast aboard a night ferry, according to a senior official. The visit comes as both sides confirmed a session.";
    public const string LastParagraph = "The session holds implications for shippers across the region, and traders will be watching the outcome closely.";
    public const string SignOff = "Reporting by Mi-sun Ahn, Dae-jung Roh, Peter Quill, and Hana Seo in Seoul, Ivo Falk and Reuters staff in Murmansk; Editing by Anita Sarn, Paul Deering-Lowe, and Rex Alder";
    public const string Second = "Acquire Licensing Rights, opens new tab – (Additional reporting by Reuters staff; Editing by Anita Sarn, Paul Deering-Lowe, and Rex Alder)";

    private static readonly string[] Lines =
    [
        Headline, "by coast news", Subheadline, $"SEOUL/MURMANSK – {FirstParagraph}",
        "The ministry said that the invitation had been accepted for the coming days, while a state agency mentioned that the two would “meet and talk” without further details.",
        LastParagraph, SignOff, Second, "You may also like", "Leave a Comment",
    ];

    public static string PlainText => string.Join("\n\n", Lines);

    public static string Html =>
        $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{Headline} - Coast News</title></head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <article><h1>{Headline}</h1><div class="meta">{Lines[1]}</div><h2>{Subheadline}</h2>
        {string.Concat(Lines[3..].Select(line => $"<p>{line}</p>\n"))}</article>
        <footer><p>Copyright Coast News. All rights reserved.</p></footer></body></html>
        """;
}
