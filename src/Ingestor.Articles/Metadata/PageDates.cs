using System.Collections.Frozen;
using System.Globalization;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata.Dates;

namespace Ingestor.Articles.Metadata;

/// <summary>Gathers every witness of publication and change on a page: JSON-LD, meta, time elements, visible text, the URL, the feed.</summary>
internal sealed class PageDates
{
    private static readonly FrozenDictionary<string, (bool Published, double Weight)> MetaKeys = Resources.Lines("Metadata/Data/date-metas.txt")
        .Select(line => line.Split(' ', 3)).DistinctBy(parts => parts[2])
        .ToFrozenDictionary(parts => parts[2], parts => (parts[0] == "published", double.Parse(parts[1], CultureInfo.InvariantCulture)));

    private readonly List<DateWitness> _published = [];
    private readonly List<DateWitness> _modified = [];
    private readonly bool _monthFirst;

    private PageDates(bool monthFirst) => _monthFirst = monthFirst;

    public static (DateWitness? Published, DateWitness? Modified) Of(Document document, JsonLdArticle jsonLd, ReadRequest request, int headline, string? language)
    {
        var dates = new PageDates(IsMonthFirst(language, request.Url));
        dates.Declared(jsonLd, document.Metas);
        dates.Address(request.Url);
        VisibleDates.Collect(document, headline, dates._monthFirst, dates.Add);
        dates.Feed(request.Feed);
        var published = DateChoice.Of(dates._published, request.RetrievedAt);
        var modified = DateChoice.Of([.. dates._modified.Where(witness => published is null || witness.Value >= published.Value.AddHours(-14))], request.RetrievedAt);
        return (published ?? (modified is null ? null : modified with { Weight = 0 }), modified);
    }

    /// <summary>The date that a text names; null for none.</summary>
    public static DateWitness? Of(string text, string origin, ReadRequest request, string? language)
    {
        var dates = new PageDates(IsMonthFirst(language, request.Url));
        dates.Text(true, origin, 1, text);
        return dates._published.FirstOrDefault();
    }

    private void Add(bool published, string origin, double weight, DateTimeOffset value, bool hasTime) =>
        (published ? _published : _modified).Add(new DateWitness(origin, weight, value, hasTime));

    private void Declared(JsonLdArticle jsonLd, IReadOnlyList<Meta> metas)
    {
        Text(true, "json-ld datePublished", 3.2, jsonLd.Text("datePublished"));
        Text(true, "json-ld dateCreated", 1, jsonLd.Text("dateCreated"));
        Text(true, "json-ld page datePublished", 2, jsonLd.ElsewhereText("datePublished"));
        Text(true, "json-ld uploadDate", 0.5, jsonLd.ElsewhereText("uploadDate"));
        Text(false, "json-ld dateModified", 3.2, jsonLd.Text("dateModified"));
        Text(false, "json-ld page dateModified", 2, jsonLd.ElsewhereText("dateModified"));
        foreach (var meta in metas)
        {
            if (MetaKeys.TryGetValue(meta.Key, out var key))
            {
                Text(key.Published, $"meta {meta.Key}", key.Weight, meta.Content);
            }
        }
    }

    private void Text(bool published, string origin, double weight, string? text)
    {
        if (text is not null && DateText.Find(text.Length <= 80 ? text : text[..80], _monthFirst) is [var date, ..])
        {
            Add(published, origin, weight, date.Value, date.HasTime);
        }
        else if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var unix) && unix is > 600_000_000 and < 4_000_000_000_000)
        {
            Add(published, origin, weight, DateTimeOffset.UnixEpoch.AddSeconds(unix > 40_000_000_000 ? unix / 1000 : unix), true);
        }
    }

    private void Address(string? url)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && DateText.Find(address.AbsolutePath.Replace('_', '-'), false) is [.., var date])
        {
            Add(true, "url", 1.4, date.Value, false);
        }
    }

    private void Feed(FeedHints? feed)
    {
        if (feed?.Published is { } published)
        {
            Add(true, "feed", 2, published, true);
        }

        if (feed?.Updated is { } updated)
        {
            Add(false, "feed", 2, updated, true);
        }
    }

    /// <summary>11/12 is November 12 in the United States and the Philippines; the rest of the world reads 11 December.</summary>
    private static bool IsMonthFirst(string? language, string? url) =>
        language is null or "en" or "en-US" or "en_US" or "en-us" or "en-PH" or "es-US"
        && !(Uri.TryCreate(url, UriKind.Absolute, out var address)
            && address.Host.Split('.')[^1] is "uk" or "au" or "nz" or "in" or "za" or "ie" or "de" or "fr" or "es" or "it" or "nl" or "eu" or "ng" or "ke" or "pk" or "my" or "sg" or "hk" or "at" or "ch" or "br" or "pt" or "pl" or "ru");
}
