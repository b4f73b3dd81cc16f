using System.Collections.Frozen;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Metadata.Dates;

/// <summary>The dates that a page's metadata, its address and its feed state.</summary>
internal static class DeclaredDates
{
    private static readonly FrozenDictionary<string, DateSource> MetaKeys = Resources.Lines("Metadata/Data/date-metas.txt")
        .Select(line => line.Split(' ', 2))
        .ToFrozenDictionary(parts => parts[1], parts => parts[0] switch { "published" => DateSource.MetaPublished, "created" => DateSource.MetaCreated, _ => DateSource.MetaModified });

    public static IEnumerable<DateMention> Of(JsonLdArticle jsonLd, IReadOnlyList<Meta> metas, PageAddress address, FeedHints? feed, DateReading reading) =>
    [
        .. Read(DateSource.JsonLdPublished, "json-ld datePublished", jsonLd.Text("datePublished"), reading),
        .. Read(DateSource.JsonLdCreated, "json-ld dateCreated", jsonLd.Text("dateCreated"), reading),
        .. Read(DateSource.JsonLdModified, "json-ld dateModified", jsonLd.Text("dateModified"), reading),
        .. Read(DateSource.PagePublished, "json-ld page datePublished", jsonLd.ElsewhereText("datePublished"), reading),
        .. Read(DateSource.PageModified, "json-ld page dateModified", jsonLd.ElsewhereText("dateModified"), reading),
        .. Read(DateSource.Upload, "json-ld uploadDate", jsonLd.ElsewhereText("uploadDate"), reading),
        .. metas.SelectMany(meta => MetaKeys.TryGetValue(meta.Key, out var source) ? Read(source, $"meta {meta.Key}", meta.Content, reading) : []),
        .. Address(address, reading),
        .. Feed(feed),
    ];

    private static IEnumerable<DateMention> Read(DateSource source, string origin, string? text, DateReading reading) =>
        text is null ? [] : reading.Statement(text).Take(1).SelectMany(date => DateReading.Mentions(source, origin, date));

    private static IEnumerable<DateMention> Address(PageAddress address, DateReading reading) =>
        address.Url is { } url && reading.Find(url.AbsolutePath.Replace('_', '-')) is [.., var date] ? [new DateMention(DateSource.Address, "url", date)] : [];

    private static IEnumerable<DateMention> Feed(FeedHints? feed)
    {
        if (feed?.Published is { } published)
        {
            yield return new DateMention(DateSource.Feed, "feed", new WrittenDate(published, true, 0, DateLabel.None) { HasZone = true });
        }

        if (feed?.Updated is { } updated)
        {
            yield return new DateMention(DateSource.FeedModified, "feed", new WrittenDate(updated, true, 0, DateLabel.None) { HasZone = true });
        }
    }
}
