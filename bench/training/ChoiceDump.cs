using System.Globalization;
using Ingestor.Articles;
using Ingestor.Articles.Content;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Metadata;
using Ingestor.Articles.Metadata.Authors;
using Ingestor.Articles.Metadata.Dates;
using Ingestor.Articles.Metadata.Headlines;

/// <summary>Every page's candidates for authors, one JSON line a page, for choices.py.</summary>
internal static class ChoiceDump
{
    public static object? Page(string set, string id, ReadRequest request)
    {
        if (DocumentReader.Read(request) is not DocumentResult.Read(var document))
        {
            return null;
        }

        var page = new PageChances(document);
        var metadata = MetadataReader.Read(document, page, request, null);
        var places = PagePlaces.Of(document, page, metadata.HeadlineBlock);
        var jsonLd = JsonLdArticle.Find(document.JsonLd);
        var site = metadata.Publisher?.Name;
        var domain = metadata.Publisher?.Domain;
        var headlines = HeadlineCandidate.Of(HeadlineMentions.Of(document, jsonLd, site, domain, null));
        var headlineSignals = new HeadlineSignals(headlines, PagePlaces.Of(document, page, -1), site, domain, jsonLd.IsNews);
        return new { headlines = headlines.Select(candidate =>
        {
            var values = new float[HeadlineSignals.Names.Count];
            headlineSignals.Fill(candidate, values);
            return new { text = candidate.Text, from = candidate.Mentions.Select(mention => $"{mention.Source} {mention.Block}").Take(8), values };
        }), set, id, url = request.Url, authors = Authors(PageAuthors.Candidates(jsonLd, places), places, metadata), dates = Dates(PageDates.Candidates(jsonLd, places, request, PageAddress.Of(request.Url), metadata.DeclaredLanguage), places) };
    }

    private static object[] Authors(IReadOnlyList<AuthorCandidate> candidates, PagePlaces places, PageMetadata metadata)
    {
        var signals = new AuthorSignals(candidates, places, metadata.Publisher, metadata.Headline);
        return [.. candidates.Select(candidate =>
        {
            var values = new float[AuthorSignals.Names.Count];
            signals.Fill(candidate, values);
            return (object)new { text = candidate.Name.Name, from = candidate.Mentions.Select(mention => $"{mention.Witness} {mention.Block}: {mention.Field}").Take(6), values };
        })];
    }

    private static object[] Dates(IReadOnlyList<DateCandidate> candidates, PagePlaces places)
    {
        var signals = new DateSignals(candidates, places);
        return [.. candidates.Select(candidate =>
        {
            var values = new float[DateSignals.Names.Count];
            signals.Fill(candidate, values);
            return (object)new { text = candidate.Best().Value.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), day = candidate.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), from = candidate.Mentions.Select(mention => $"{mention.Source} {mention.Block} {mention.Date.Label} {mention.Value:u}").Take(6), values };
        })];
    }
}
