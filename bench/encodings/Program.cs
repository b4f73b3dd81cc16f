using System.Text;
using Ingestor.Articles;
using Ingestor.Articles.Documents.Encodings;
using Ingestor.Bench.Encodings;
using UtfUnknown;

// bench/encodings CORPUS: real pages put into the encodings that their languages were written in, undeclared or under a false name; ours beside UTF.Unknown's guess.
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
var legacy = new Dictionary<string, int[]>
{
    ["en"] = [1252, 10000],
    ["de"] = [1252, 10000],
    ["fr"] = [1252],
    ["es"] = [1252],
    ["it"] = [1252],
    ["pt"] = [1252],
    ["nl"] = [1252],
    ["sv"] = [1252],
    ["nb"] = [1252],
    ["da"] = [1252],
    ["fi"] = [1252],
    ["pl"] = [1250, 28592],
    ["cs"] = [1250, 28592],
    ["hu"] = [1250, 28592],
    ["ro"] = [1250],
    ["tr"] = [1254],
    ["ru"] = [1251, 20866, 28595],
    ["uk"] = [1251],
    ["bg"] = [1251],
    ["el"] = [1253],
    ["he"] = [1255],
    ["ar"] = [1256],
    ["th"] = [874],
    ["zh"] = [54936, 936, 950],
    ["ja"] = [932, 51932],
    ["ko"] = [949],
};
var tallies = new SortedDictionary<string, (int Pages, int Ours, int Undeclared, int Guess)>(StringComparer.Ordinal);
foreach (var page in RealPages.Load(args[0]))
{
    if (ArticleReader.Read(new ReadRequest { Content = Encoding.UTF8.GetBytes(page), ContentType = "text/html; charset=utf-8" }) is not ReadResult.Read { Article: var article } || article.Language.Detected is not { } tag || !legacy.TryGetValue(tag, out var pages))
    {
        continue;
    }

    foreach (var codePage in pages)
    {
        var encoding = Encoding.GetEncoding(codePage, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback);
        var bytes = encoding.GetBytes(page);
        var text = encoding.GetString(bytes);
        // A page that loses much was never in this encoding; one that loses all its letters shows nothing.
        if (text.Length < page.Length * 0.98 || text.Count(character => character > '\x7F') < 6)
        {
            continue;
        }

        var undeclared = Is(TextDecoder.Decode(bytes, null).Text, text);
        var lied = Is(TextDecoder.Decode(bytes, codePage == 1252 ? "text/html; charset=utf-8" : "text/html; charset=iso-8859-1").Text, text);
        var guess = CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding ?? Encoding.GetEncoding(1252);
        var key = $"{tag} {encoding.WebName}";
        var tally = tallies.GetValueOrDefault(key);
        tallies[key] = (tally.Pages + 1, tally.Ours + (lied ? 1 : 0), tally.Undeclared + (undeclared ? 1 : 0), tally.Guess + (Is(guess.GetString(bytes), text) ? 1 : 0));
    }
}

Console.WriteLine($"{"language, encoding",-24}{"pages",6}{"undeclared",12}{"mislabelled",12}{"UTF.Unknown",12}");
foreach (var (key, (pages, ours, undeclared, guess)) in tallies.Append(new("all", tallies.Values.Aggregate((a, b) => (a.Pages + b.Pages, a.Ours + b.Ours, a.Undeclared + b.Undeclared, a.Guess + b.Guess)))))
{
    Console.WriteLine($"{key,-24}{pages,6}{undeclared / (double)pages,12:0.000}{ours / (double)pages,12:0.000}{guess / (double)pages,12:0.000}");
}

// Characters that one encoding has in two places, and line ends, are no mistakes of a detector.
static bool Is(string text, string truth) => text.Length == truth.Length && text.AsSpan().CommonPrefixLength(truth) == truth.Length;
