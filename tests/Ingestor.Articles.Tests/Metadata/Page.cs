using System.Text;

namespace Ingestor.Articles.Tests.Metadata;

/// <summary>A small story's page in our own words, with whatever a test puts into its head, around its headline and behind its text.</summary>
internal static class Page
{
    public const string Headline = "Ferry returns to the northern route after six weeks";

    private const string Prose =
        "<p>The ferry returned to the northern route on Monday after six weeks of repairs, its owner said, and two crossings a day are planned until the end of June.</p>"
        + "<p>Passengers on the quay clapped when the ramp came down. The fare stays the same, and the island's council wants to talk about a third crossing in autumn.</p>"
        + "<p>A new engine had to come by road from a yard far in the south, which took longer than the owner had hoped, and the old one goes to a museum.</p>";

    public static Article Read(string head = "", string top = $"<h1>{Headline}</h1>", string end = "", string? url = "https://coast.example/news/ferry", DateTimeOffset? retrieved = null, string lang = "en") =>
        Assert.IsType<ReadResult.Read>(ArticleReader.Read(new ReadRequest
        {
            Content = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang={lang}><head><meta charset=utf-8>{head}</head><body><header><a href=/>Coast News</a><nav><a href=/world>World</a> <a href=/sport>Sport</a></nav></header><main><article>{top}{Prose}{end}</article></main><footer><p>© Coast News</p></footer></body></html>"),
            ContentType = "text/html",
            Url = url,
            RetrievedAt = retrieved,
        })).Article;

    public static string JsonLd(string fields) => $"<script type=application/ld+json>{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",{fields}}}</script>";
}
