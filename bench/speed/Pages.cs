using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Ingestor.Bench.Wire;

namespace Ingestor.Bench.Speed;

/// <summary>Real pages of a corpus folder, or generated ones where none is given.</summary>
internal static class Pages
{
    private const int Generated = 200;

    public static IReadOnlyList<Page> Load(string? corpus, IReadOnlyList<string> sets)
    {
        if (corpus is null)
        {
            var generator = new StoryGenerator(1);
            return [.. Enumerable.Range(0, Generated).Select(generator.Page).Select(page => Of(page.Html, $"https://wire.example/story/{page.Number}.html"))];
        }

        return [.. sets.SelectMany(set => File.ReadLines(Path.Combine(corpus, set, "truth.jsonl")).Select(line => Read(Path.Combine(corpus, set), line)))];
    }

    private static Page Read(string folder, string truth)
    {
        var row = JsonDocument.Parse(truth).RootElement;
        using var bytes = new MemoryStream();
        using (var unzipped = new GZipStream(File.OpenRead(Path.Combine(folder, row.GetProperty("id").GetString() + ".html.gz")), CompressionMode.Decompress))
        {
            unzipped.CopyTo(bytes);
        }

        return Of(bytes.ToArray(), row.TryGetProperty("url", out var url) ? url.GetString()! : "https://site.example/");
    }

    private static Page Of(byte[] bytes, string url) => new(bytes, Encoding.UTF8.GetString(bytes), url);
}
