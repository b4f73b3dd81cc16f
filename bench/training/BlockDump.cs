using System.Runtime.InteropServices;
using System.Text.Json;
using Ingestor.Articles;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;

/// <summary>Every page's blocks (blocks.jsonl) and their signals (signals.f32, one row a block; names.txt), for train.py.</summary>
internal sealed class BlockDump : IDisposable
{
    private readonly StreamWriter _lines;
    private readonly FileStream _signals;

    public BlockDump(string folder)
    {
        File.WriteAllLines(Path.Combine(folder, "names.txt"), BlockSignals.Names);
        _lines = new StreamWriter(Path.Combine(folder, "blocks.jsonl"));
        _signals = File.Create(Path.Combine(folder, "signals.f32"));
    }

    public void Add(string set, string id, ReadRequest request)
    {
        if (DocumentReader.Read(request) is not DocumentResult.Read(var document))
        {
            Console.Error.WriteLine($"{id}: not read");
            return;
        }

        _lines.WriteLine(JsonSerializer.Serialize(new { set, id, url = request.Url, kinds = document.Blocks.Select(block => block.Kind.ToString()), texts = document.Blocks.Select(block => block.Text) }));
        var page = new BlockSignals(document);
        var values = new float[BlockSignals.Names.Count];
        for (var block = 0; block < document.Blocks.Count; block++)
        {
            page.Fill(block, values);
            _signals.Write(MemoryMarshal.AsBytes(values.AsSpan()));
        }
    }

    public void Dispose()
    {
        _lines.Dispose();
        _signals.Dispose();
    }
}
