using System.IO.Compression;
using System.Text.Json;
using Ingestor.Articles;

// blocks CORPUS OUT: every page's blocks for train.py's first look; context CORPUS OUT: their surroundings for its second. choices CORPUS OUT: every page's candidates for headline, authors and dates (choices.jsonl; choices-names.json) for choices.py.
// lines LINES SIGNALS: the signals of single lines for lines.py.
switch (args)
{
    case ["choices", var corpus, var target]:
        Directory.CreateDirectory(target);
        File.WriteAllText(Path.Combine(target, "choices-names.json"), JsonSerializer.Serialize(ChoiceDump.Names));
        using (var choices = new StreamWriter(Path.Combine(target, "choices.jsonl")))
        {
            Each(corpus, (set, id, request) => ChoiceDump.Of(set, id, request).ToList().ForEach(page => choices.WriteLine(JsonSerializer.Serialize(page))));
        }

        return 0;
    case ["lines", var lines, var target]:
        LineDump.Write(lines, target);
        return 0;
    case ["context", var corpus, var target]:
        using (var context = new ContextDump(target))
        {
            Each(corpus, (_, _, request) => context.Add(request));
        }

        return 0;
    case ["blocks", var corpus, var target]:
        Directory.CreateDirectory(target);
        using (var blocks = new BlockDump(target))
        {
            Each(corpus, blocks.Add);
        }

        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run --project bench/training -- blocks|context|choices CORPUS OUT | lines LINES SIGNALS");
        return 2;
}

static void Each(string corpus, Action<string, string, ReadRequest> take)
{
    foreach (var set in Directory.GetDirectories(corpus).Order(StringComparer.Ordinal).Where(folder => File.Exists(Path.Combine(folder, "truth.jsonl"))))
    {
        foreach (var truth in File.ReadLines(Path.Combine(set, "truth.jsonl")))
        {
            var row = JsonDocument.Parse(truth).RootElement;
            var id = row.GetProperty("id").GetString()!;
            using var bytes = new MemoryStream();
            using (var unzipped = new GZipStream(File.OpenRead(Path.Combine(set, id + ".html.gz")), CompressionMode.Decompress))
            {
                unzipped.CopyTo(bytes);
            }

            take(Path.GetFileName(set), id, new ReadRequest { Content = bytes.ToArray(), Url = row.TryGetProperty("url", out var given) ? given.GetString() : null });
        }
    }
}
