using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;
using Ingestor.Articles;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;

// dump CORPUS OUT: every page's blocks (blocks.jsonl) and their signals (signals.f32, one row a block; names.txt) for train.py.
// choices CORPUS OUT: every page's candidates for headline, authors and dates (choices.jsonl; choices-names.json) for choices.py.
if (args is ["choices", var pages0, var out0])
{
    Directory.CreateDirectory(out0);
    File.WriteAllText(Path.Combine(out0, "choices-names.json"), JsonSerializer.Serialize(new { headlines = Ingestor.Articles.Metadata.Headlines.HeadlineSignals.Names, authors = Ingestor.Articles.Metadata.Authors.AuthorSignals.Names, dates = Ingestor.Articles.Metadata.Dates.DateSignals.Names }));
    using var choices = new StreamWriter(Path.Combine(out0, "choices.jsonl"));
    foreach (var set in Directory.GetDirectories(pages0).Order(StringComparer.Ordinal))
    {
        foreach (var truth in File.ReadLines(Path.Combine(set, "truth.jsonl")))
        {
            var row = JsonDocument.Parse(truth).RootElement;
            var id = row.GetProperty("id").GetString()!;
            var url = row.TryGetProperty("url", out var given) ? given.GetString() : null;
            if (ChoiceDump.Page(Path.GetFileName(set), id, Request(Path.Combine(set, id + ".html.gz"), url)) is { } page)
            {
                choices.WriteLine(JsonSerializer.Serialize(page));
            }
        }
    }

    return 0;
}

if (args is not [var corpus, var target])
{
    Console.Error.WriteLine("usage: dotnet run --project bench/training -- CORPUS OUT");
    return 2;
}

Directory.CreateDirectory(target);
File.WriteAllLines(Path.Combine(target, "names.txt"), BlockSignals.Names);
using var lines = new StreamWriter(Path.Combine(target, "blocks.jsonl"));
using var signals = File.Create(Path.Combine(target, "signals.f32"));
var pages = 0;
foreach (var set in Directory.GetDirectories(corpus).Order(StringComparer.Ordinal))
{
    foreach (var truth in File.ReadLines(Path.Combine(set, "truth.jsonl")))
    {
        var row = JsonDocument.Parse(truth).RootElement;
        var id = row.GetProperty("id").GetString()!;
        var url = row.TryGetProperty("url", out var given) ? given.GetString() : null;
        var document = Open(Path.Combine(set, id + ".html.gz"), url);
        if (document is null)
        {
            Console.Error.WriteLine($"{id}: not read");
            continue;
        }

        lines.WriteLine(JsonSerializer.Serialize(new
        {
            set = Path.GetFileName(set),
            id,
            url,
            kinds = document.Blocks.Select(block => block.Kind.ToString()),
            texts = document.Blocks.Select(block => block.Text),
        }));
        var page = new BlockSignals(document);
        var values = new float[BlockSignals.Names.Count];
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            page.Fill(block, values);
            signals.Write(MemoryMarshal.AsBytes(values.AsSpan()));
        }

        pages++;
    }
}

Console.WriteLine($"{pages} pages, {BlockSignals.Names.Count} signals a block");
return 0;

static ReadRequest Request(string file, string? url)
{
    using var bytes = new MemoryStream();
    using (var unzipped = new GZipStream(File.OpenRead(file), CompressionMode.Decompress))
    {
        unzipped.CopyTo(bytes);
    }

    return new ReadRequest { Content = bytes.ToArray(), Url = url };
}

static Document? Open(string file, string? url)
{
    using var bytes = new MemoryStream();
    using (var unzipped = new GZipStream(File.OpenRead(file), CompressionMode.Decompress))
    {
        unzipped.CopyTo(bytes);
    }

    return DocumentReader.Read(new ReadRequest { Content = bytes.ToArray(), Url = url }) is DocumentResult.Read(var document) ? document : null;
}
