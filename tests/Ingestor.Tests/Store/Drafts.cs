using System.Security.Cryptography;
using System.Text;
using Ingestor.Articles;
using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Fingerprints;
using Ingestor.Store;

namespace Ingestor.Tests.Store;

/// <summary>Articles for store tests, every field filled.</summary>
internal static class Drafts
{
    private static readonly DateTimeOffset At = new(2026, 5, 4, 9, 30, 0, TimeSpan.FromHours(2));

    public static ArticleDocument Article(string name, string text = "The ferry was late.") => ArticleDocument.From(
        new Article
        {
            Headline = $"Headline {name}",
            Subheadline = "Sub",
            Mark = new Mark(MarkKind.Update, 2, "UPDATE 2-"),
            Language = new Language("en", null),
            Url = $"https://wire.example/{name}",
            Publisher = new Publisher("Coast News", "wire.example"),
            Agency = new Agency("reuters", "Reuters", "(Reuters)"),
            PublishedAt = At,
            ModifiedAt = At.AddHours(1),
            Dateline = new Dateline("OSLO, May 4 (Reuters) - ", ["Oslo"], "May 4", "Reuters"),
            Byline = "Mara Velling",
            Authors = ["Mara Velling"],
            Credits = [new Credit("Mara Velling", CreditKind.Person, CreditRole.AdditionalReporter, "Oslo", null, null, "Additional reporting by Mara Velling in Oslo")],
            Body = new ArticleBody(text, [text], 4),
            Images = [new ArticleImage("https://wire.example/1.jpg", "A ferry", "Dario Quill")],
            Keywords = ["ferries"],
            Section = "World",
            Access = Access.Free,
            Fingerprint = new Fingerprint(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), "00ff00ff00ff00ff"),
            Removed = [new RemovedText("You may also like", "related.heading", "heading of a list of links")],
            Origins = new Dictionary<string, string> { ["headline"] = "h1" },
        },
        new ArticleSource("s", "Source"),
        [],
        "raw",
        At.ToUniversalTime(),
        At.ToUniversalTime());
}
