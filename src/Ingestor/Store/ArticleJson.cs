using System.Globalization;
using MongoDB.Bson;
using MongoDB.Bson.IO;

namespace Ingestor.Store;

/// <summary>A document as relaxed Extended JSON (MongoDB Extended JSON v2), on one line.</summary>
/// <remarks>Dates carry the offset that the page wrote (RFC 3339), where it is known, so that the local day can be read off.</remarks>
public static class ArticleJson
{
    private static readonly JsonWriterSettings Relaxed = new() { OutputMode = JsonOutputMode.RelaxedExtendedJson };
    private static readonly JsonWriterSettings Indented = new() { OutputMode = JsonOutputMode.RelaxedExtendedJson, Indent = true };

    public static string Write(ArticleDocument article, bool indent = false)
    {
        BsonMaps.Register();
        var document = article.ToBsonDocument();
        Localise(document, "publishedAt", article.PublishedAt, article.PublishedOffset);
        Localise(document, "modifiedAt", article.ModifiedAt, article.ModifiedOffset);
        return document.ToJson(indent ? Indented : Relaxed);
    }

    private static void Localise(BsonDocument document, string field, DateTimeOffset? date, int? offset)
    {
        if (date is { } instant && offset is { } minutes and not 0)
        {
            var local = instant.ToOffset(TimeSpan.FromMinutes(minutes)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
            document[field] = new BsonDocument("$date", local);
        }
    }
}
