using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content;
using Ingestor.Articles.Credits.Merge;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Fingerprints;
using Ingestor.Articles.Languages;
using Ingestor.Articles.Marks;
using Ingestor.Articles.Metadata;
using Ingestor.Articles.Rules;

namespace Ingestor.Articles;

/// <summary>Bytes of a page or a wire file in, article out: the whole library in one function.</summary>
/// <remarks>Pure and thread-safe: the same request always gives the same result, and no input makes it throw.</remarks>
public static class ArticleReader
{
    public static ReadResult Read(ReadRequest request)
    {
        return DocumentReader.Read(request) switch
        {
            DocumentResult.Rejected(var reason, var detail) => new ReadResult.Rejected(reason, detail),
            DocumentResult.Read(var document) => Read(request, document),
            var other => throw new InvalidOperationException($"no such result: {other}"),
        };
    }

    private static ReadResult Read(ReadRequest request, Document document)
    {
        var rules = RuledPage.Of(document, request);
        var page = new PageChances(document);
        var metadata = MetadataReader.Read(document, page, request, rules);
        var story = StorySelector.Select(document, page, metadata, rules);
        var credits = StoryCreditsReader.Read(
            story.Lines,
            new CreditWitnesses { Authors = metadata.AuthorFields, Names = metadata.Authors, FeedAuthors = request.Feed?.Authors ?? [], Publisher = metadata.Publisher, Captions = story.Captions });
        var paragraphs = credits.Lines.Where(line => !line.IsBeside).Select(line => line.Text).Where(text => text.Length > 0).ToArray();
        var headline = metadata.Headline ?? story.Headline ?? paragraphs.FirstOrDefault();
        return headline is null || paragraphs.Length == 0
            ? new ReadResult.Rejected(RejectReason.NotAnArticle, "no running text was found: give a story's own page, not a list or a form")
            : new ReadResult.Read(Compose(request, document, metadata, story, credits, headline, paragraphs));
    }

    private static Article Compose(
        ReadRequest request, Document document, PageMetadata metadata, Story story, StoryCredits credits, string headline, string[] paragraphs) => new()
        {
            Headline = HeadlineMark.Cut(headline).Headline,
            Mark = HeadlineMark.Cut(headline).Mark,
            Subheadline = story.Subheadline,
            Language = new Language(metadata.DeclaredLanguage, LanguageDetector.Of(paragraphs)),
            Url = request.Url,
            CanonicalUrl = metadata.CanonicalUrl,
            Publisher = credits.PublisherName is { } name ? new Publisher(name, metadata.Publisher?.Domain) : metadata.Publisher,
            Agency = credits.Agency,
            PublishedAt = metadata.PublishedAt,
            ModifiedAt = metadata.ModifiedAt,
            Dateline = credits.Dateline,
            Byline = credits.Byline,
            Authors = credits.Authors,
            Credits = credits.Credits,
            Body = new ArticleBody(string.Join("\n\n", paragraphs), paragraphs, WordCount.Of(paragraphs)),
            Images = [.. metadata.Images.Where(shared => !story.Pictures.Any(picture => picture.Url == shared.Url)), .. story.Pictures],
            Keywords = metadata.Keywords,
            Section = metadata.Section,
            Access = metadata.Access,
            Fingerprint = Fingerprinter.Of(headline, story.Subheadline, paragraphs),
            Removed = [.. Removed(story, credits)],
            Origins = Origins(document, metadata, story, credits),
        };

    private static IEnumerable<RemovedText> Removed(Story story, StoryCredits credits) =>
        [.. credits.Removed, .. credits.Lines.Where(line => line.IsBeside).Select(line => new RemovedText(line.Text, "content.apart", "stands beside the story, not in it")), .. story.Removed];

    private static Dictionary<string, string> Origins(Document document, PageMetadata metadata, Story story, StoryCredits credits)
    {
        var origins = new Dictionary<string, string>(metadata.Origins) { ["body"] = "visible text", ["encoding"] = $"{document.Encoding.Name} ({document.Encoding.Witness})" };
        Note(origins, "headline", story.Headline, "first line");
        Note(origins, "subheadline", story.Subheadline, "visible text");
        Note(origins, "dateline", credits.Dateline, "first sentence");
        Note(origins, "byline", credits.Byline, "visible text");
        Note(origins, "agency", credits.Agency, "credit line");
        Note(origins, "publisher", credits.PublisherName, "by-line");
        return origins;
    }

    private static void Note(Dictionary<string, string> origins, string field, object? value, string origin)
    {
        if (value is not null)
        {
            origins.TryAdd(field, origin);
        }
    }
}
