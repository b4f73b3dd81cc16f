using System.Text;

namespace Ingestor.Articles.Metadata.Dates;

/// <summary>Publication dates in the data of a page's scripts, for pages that state none elsewhere: <c>"publishedAt":"2026-11-23T…"</c>, also in an attribute (<c>&amp;quot;</c>).</summary>
internal static class ScriptDates
{
    private const int Reach = 60;
    private const int Most = 20;

    private static readonly byte[][] Keys = [.. new[] { "datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "publication_date", "published_time", "pubDate", "pub_date" }.Select(Encoding.ASCII.GetBytes)];

    public static IReadOnlyList<DateMention> Of(ReadOnlySpan<byte> page, DateReading reading)
    {
        var found = new List<DateMention>();
        foreach (var key in Keys)
        {
            for (var (at, seen) = (0, 0); seen < Most && page[at..].IndexOf(key) is >= 0 and var place; seen++)
            {
                at += place + key.Length;
                if (Value(page.Slice(at, Math.Min(Reach, page.Length - at))) is { } text && reading.Statement(text) is [{ At: 0 } date, ..])
                {
                    found.Add(new DateMention(DateSource.Script, $"script {Encoding.ASCII.GetString(key)}", date));
                }
            }
        }

        return found;
    }

    /// <summary>What follows the key's colon, without quotes; null where no value follows.</summary>
    private static string? Value(ReadOnlySpan<byte> after)
    {
        var text = Encoding.Latin1.GetString(after).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal).TrimStart('"', '\'', ' ');
        if (text is not [':' or '=', ..])
        {
            return null;
        }

        var value = text[1..].TrimStart('"', '\'', ' ');
        return value.IndexOfAny(['"', '\'', '}', '<']) is >= 0 and var end ? value[..end].TrimEnd(',') : value;
    }
}
