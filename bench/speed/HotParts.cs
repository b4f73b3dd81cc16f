using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;
using Ingestor.Articles;
using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Credits.Merge;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Documents.Encodings;
using Ingestor.Articles.Languages;
using Ingestor.Articles.Metadata;

namespace Ingestor.Bench.Speed;

/// <summary>What a document goes through, each part by itself, on the page of median size; the bare parse is the measure of all.</summary>
[MemoryDiagnoser]
public class HotParts
{
    private readonly string _credit = "Reporting by Ada Quill and Tomas Harrow in Oslo; Additional reporting by Lena Marsh in Berlin; Editing by Ines Corvo";
    private readonly string _furniture = "Sign up for our morning newsletter and never miss a story";

    private readonly Page _page;
    private readonly ReadRequest _request;
    private readonly Document _document;
    private readonly PageChances _chances;
    private readonly PageMetadata _metadata;
    private readonly Story _story;
    private readonly string[] _paragraphs;

    public HotParts()
    {
        var pages = Loaded.OrderBy(page => page.Bytes.Length).ToList();
        _page = pages[pages.Count / 2];
        _request = new ReadRequest { Content = _page.Bytes, Url = _page.Url };
        _document = ((DocumentResult.Read)DocumentReader.Read(_request)).Document;
        _chances = new PageChances(_document);
        _metadata = MetadataReader.Read(_document, _chances, _request, null);
        _story = StorySelector.Select(_document, _chances, _metadata, null);
        _paragraphs = [.. _document.Blocks.Where(block => block.Text.Length > 100).Select(block => block.Text)];
    }

    /// <summary>The pages to choose from, set before the run: benchmarks run in this process.</summary>
    internal static IReadOnlyList<Page> Loaded { get; set; } = [];

    [Benchmark(Baseline = true, Description = "HtmlAgilityPack, parse only")]
    public HtmlDocument Parse()
    {
        var document = new HtmlDocument { OptionMaxNestedChildNodes = 4000 };
        document.LoadHtml(_page.Text);
        return document;
    }

    [Benchmark(Description = "bytes → text")]
    public int Decode()
    {
        using var decoded = TextDecoder.Decode(_page.Bytes, null, out _);
        return decoded.Text.Length;
    }

    [Benchmark(Description = "text → what the parser gets")]
    public int Sieve()
    {
        using var sieved = HtmlSieve.Of(_page.Text);
        return sieved.Skeleton().Length;
    }

    [Benchmark(Description = "bytes → document")]
    public DocumentResult Blocks() => DocumentReader.Read(_request);

    [Benchmark(Description = "which blocks are the story")]
    public float[] Chances() => new PageChances(_document).Chances;

    [Benchmark(Description = "headline, authors, dates and the rest")]
    public string? Metadata() => MetadataReader.Read(_document, _chances, _request, null).Headline;

    [Benchmark(Description = "the story's lines and what stands beside them")]
    public int Select() => StorySelector.Select(_document, _chances, _metadata, null).Lines.Count;

    [Benchmark(Description = "credits and furniture of the story's lines")]
    public int Credits() => StoryCreditsReader.Read(_story.Lines, new CreditWitnesses { Authors = _metadata.AuthorFields, Names = _metadata.Authors, Publisher = _metadata.Publisher, Captions = _story.Captions }).Lines.Count;

    [Benchmark(Description = "language of the story")]
    public string? Language() => LanguageDetector.Of(_paragraphs);

    [Benchmark(Description = "one sign-off")]
    public CreditLine CreditOfLine() => CreditReader.Read(_credit);

    [Benchmark(Description = "one line of furniture")]
    public LineVerdict VerdictOfLine() => BoilerplateLines.Judge(_furniture);

    [Benchmark(Description = "ArticleReader, whole")]
    public ReadResult Whole() => ArticleReader.Read(_request);
}
