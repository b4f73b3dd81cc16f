namespace Ingestor.Tests.BadInput;

/// <summary>Good stories to stand among the bad ones.</summary>
internal static class Stories
{
    public static string Page(string place, string beside = "") =>
        $"""
        <!DOCTYPE html><html lang="en"><head><title>Ferry returns to {place} after repairs</title></head><body><article><h1>Ferry returns to {place} after repairs</h1>
        <p>OSLO, May 4 (Reuters) - The ferry returned to the route to {place} on Monday after six weeks of repairs, its owner said.{beside}</p>
        <p>Two crossings a day are planned until the end of June, and the fare to {place} stays the same, the owner said in a statement.</p>
        <p>Reporting by Mara Velling in Oslo; Editing by Paul Deering-Lowe</p></article></body></html>
        """;

    /// <summary>An RSS feed of the links.</summary>
    public static string Feed(IEnumerable<string> links) =>
        $"<rss version='2.0'><channel><title>Wire</title>{string.Concat(links.Select(link => $"<item><title>Story</title><link>{link}</link></item>"))}</channel></rss>";
}
