using System.IO.Compression;
using Ingestor.Bench.Wire;

namespace Ingestor.Bench.Fuzz;

/// <summary>Pages to mutate: a corpus' own (<c>*.html.gz</c>, any depth), or generated stories where none is given.</summary>
internal static class SeedPages
{
    private const int Most = 600;
    private const int Largest = 1_500_000;

    public static IReadOnlyList<byte[]> Load(string? corpus)
    {
        if (corpus is null or "")
        {
            var generator = new StoryGenerator(1);
            return [.. Enumerable.Range(0, Most).Select(i => generator.Page(i).Html)];
        }

        var files = Directory.GetFiles(corpus, "*.html.gz", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        var step = Math.Max(1, files.Length / Most);
        return [.. files.Where((_, i) => i % step == 0).Select(Unzip).Where(page => page.Length is > 0 and < Largest)];
    }

    private static byte[] Unzip(string file)
    {
        using var bytes = new MemoryStream();
        using var unzipped = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        unzipped.CopyTo(bytes);
        return bytes.ToArray();
    }
}
