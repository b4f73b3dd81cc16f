using System.Runtime.InteropServices;
using Ingestor.Articles;
using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Documents;

/// <summary>What the first look's chances (chances.f32, one a block, from models that had not seen the page's site) say about each block's surroundings (context.f32, context-names.txt), for train.py.</summary>
internal sealed class ContextDump : IDisposable
{
    private readonly FileStream _chances;
    private readonly FileStream _signals;

    public ContextDump(string folder)
    {
        File.WriteAllLines(Path.Combine(folder, "context-names.txt"), ContextSignals.Names);
        _chances = File.OpenRead(Path.Combine(folder, "chances.f32"));
        _signals = File.Create(Path.Combine(folder, "context.f32"));
    }

    public void Add(ReadRequest request)
    {
        if (DocumentReader.Read(request) is not DocumentResult.Read(var document))
        {
            return;
        }

        var chances = new float[document.Blocks.Count];
        _chances.ReadExactly(MemoryMarshal.AsBytes(chances.AsSpan()));
        var context = new ContextSignals(new PageShape(document), chances);
        var values = new float[ContextSignals.Names.Count];
        for (var block = 0; block < chances.Length; block++)
        {
            context.Fill(block, values);
            _signals.Write(MemoryMarshal.AsBytes(values.AsSpan()));
        }
    }

    public void Dispose()
    {
        _chances.Dispose();
        _signals.Dispose();
    }
}
