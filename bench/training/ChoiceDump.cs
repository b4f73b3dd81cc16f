using System.Globalization;
using Ingestor.Articles;
using Ingestor.Articles.Content;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata;
using Ingestor.Articles.Metadata.Authors;
using Ingestor.Articles.Metadata.Dates;
using Ingestor.Articles.Metadata.Headlines;

/// <summary>A page's candidates for headline, authors and dates with their signals, for choices.py.</summary>
internal static class ChoiceDump
{
    private delegate void Filler<T>(T candidate, Span<float> values);

    public static object Names => new { headlines = HeadlineSignals.Names, authors = AuthorSignals.Names, dates = DateSignals.Names };

    /// <summary>The page three times: as it is, without its JSON-LD, and without its metas too; there are many ways to say less about oneself.</summary>
    public static IEnumerable<object> Of(string set, string id, ReadRequest request)
    {
        if (DocumentReader.Read(request) is not DocumentResult.Read(var document))
        {
            return [];
        }

        var page = new PageChances(document);
        return [Of(set, id, request, page, document, 0), Of(set, id, request, page, document with { JsonLd = [] }, 1), Of(set, id, request, page, document with { JsonLd = [], Metas = [] }, 2)];
    }

    private static object Of(string set, string id, ReadRequest request, PageChances page, Document document, int without)
    {
        var metadata = MetadataReader.Read(document, page, request, null);
        var (site, domain) = (metadata.Publisher?.Name, metadata.Publisher?.Domain);
        var jsonLd = JsonLdArticle.Find(document.JsonLd);
        var places = PagePlaces.Of(document, page, metadata.HeadlineBlock);
        var headlines = HeadlineCandidate.Of(HeadlineMentions.Of(document, jsonLd, site, domain, null));
        var authors = PageAuthors.Candidates(jsonLd, places);
        var dates = PageDates.Candidates(jsonLd, places, request, PageAddress.Of(request.Url), metadata.DeclaredLanguage);
        return new
        {
            set,
            id,
            url = request.Url,
            without,
            headlines = Rows(headlines, new HeadlineSignals(headlines, PagePlaces.Of(document, page, -1), site, domain, jsonLd.IsNews).Fill, HeadlineSignals.Names.Count, candidate => candidate.Text, candidate => candidate.Mentions),
            authors = Rows(authors, new AuthorSignals(authors, places, metadata.Publisher, metadata.Headline).Fill, AuthorSignals.Names.Count, candidate => candidate.Name.Name, candidate => candidate.Mentions),
            dates = Rows(dates, new DateSignals(dates, places).Fill, DateSignals.Names.Count, candidate => candidate.Best().Value.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), candidate => candidate.Mentions),
        };
    }

    /// <summary>What was stated where goes along for the eye; the trainer does not look at it.</summary>
    private static object[] Rows<T>(IReadOnlyList<T> candidates, Filler<T> fill, int width, Func<T, string> text, Func<T, IEnumerable<object>> mentions) => [.. candidates.Select(candidate =>
    {
        var values = new float[width];
        fill(candidate, values);
        return (object)new { text = text(candidate), from = mentions(candidate).Take(8).Select(mention => mention.ToString()), values };
    })];
}
