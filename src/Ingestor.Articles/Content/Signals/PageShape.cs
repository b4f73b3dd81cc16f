using System.Numerics;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Content.Signals;

/// <summary>What the page's boxes hold: sums over each element's subtree, distances to marked ancestors, blocks of one make.</summary>
/// <remarks>Two linear passes: parents stand before their children in <see cref="Document.Elements"/>.</remarks>
internal sealed class PageShape
{
    /// <summary>A distance that means "no such ancestor".</summary>
    public const byte Far = 40;

    private const float ProseWords = 12;
    private const float ProseLinks = 0.3f;

    private readonly byte[] _distances;
    private readonly int[] _parents;
    private readonly int[] _depths;

    public PageShape(Document document)
    {
        Document = document;
        _parents = [.. document.Elements.Select(element => element.Parent)];
        _depths = [.. document.Elements.Select(element => element.Depth)];
        var blocks = document.Blocks;
        Texts = new BlockText[blocks.Count];
        WordsBefore = new float[blocks.Count];
        Boxes = new BoxMass[document.Elements.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            var text = Texts[i] = BlockText.Of(blocks[i].Text, blocks[i].LinkLength);
            WordsBefore[i] = Whole.Words;
            var prose = text.Words >= ProseWords && text.LinkShare < ProseLinks;
            var mass = new BoxMass(text.Words, text.Words * text.LinkShare, 1, prose ? text.Words : 0, prose ? 1 : 0, text.Ends + text.Commas);
            Whole += mass;
            Boxes[blocks[i].Element + 1] += mass;
        }

        for (var e = _parents.Length - 1; e >= 0; e--)
        {
            if (Boxes[e + 1].Blocks > 0 && _parents[e] is >= 0 and var parent)
            {
                Boxes[parent + 1] += Boxes[e + 1];
            }
        }

        _distances = Distances(document);
        Makes = BlockMakes.Of(document, Texts);
        MainBox = Deepest(0.7f);
        WideBox = Deepest(0.9f);
        CoreBox = Deepest(0.4f);
    }

    /// <summary>The least page there is: its signals have all the names.</summary>
    public static PageShape OfOneBlock() => new(new Document
    {
        Kind = DocumentKind.Html,
        Encoding = new TextEncoding("utf-8", "", 0),
        Elements = [new Element(0, -1, 0, "p", "", "", false, null)],
        Blocks = [new Block(0, BlockKind.Paragraph, "text", 0, 0, 0, [new TextRun(0, 4, 0)])],
    });

    public Document Document { get; }

    public BlockText[] Texts { get; }

    /// <summary>Words of the page that stand before each block.</summary>
    public float[] WordsBefore { get; }

    /// <summary>By element index + 1; place 0 is for text outside every element.</summary>
    public BoxMass[] Boxes { get; }

    public BoxMass Whole { get; private set; }

    public BlockMakes Makes { get; }

    /// <summary>Innermost element that holds 70 % of the page's prose; -1 when there is none.</summary>
    public int MainBox { get; }

    public int WideBox { get; }

    public int CoreBox { get; }

    public BoxMass BoxOf(int element) => Boxes[element + 1];

    /// <summary>-1 above the root.</summary>
    public int ParentOf(int element) => element < 0 ? -1 : _parents[element];

    /// <summary>Levels from the element up to the nearest ancestor (or itself) with the mark.</summary>
    public byte Distance(int element, int mark) => element < 0 ? Far : _distances[(element * ElementMarks.Count) + mark];

    /// <summary>Levels from the element up to the box; <see cref="Far"/> when it stands outside.</summary>
    public int LevelsBelow(int element, int box)
    {
        var levels = 0;
        for (var at = element; at >= 0 && levels < Far; at = _parents[at], levels++)
        {
            if (at == box)
            {
                return levels;
            }
        }

        return Far;
    }

    /// <summary>Levels from the box up to the nearest ancestor that also holds the element.</summary>
    public int LevelsToCommon(int element, int box)
    {
        var levels = 0;
        while (element != box && element >= 0 && box >= 0)
        {
            if (_depths[element] > _depths[box])
            {
                element = _parents[element];
            }
            else
            {
                box = _parents[box];
                levels++;
            }
        }

        return Math.Min(levels, Far);
    }

    private byte[] Distances(Document document)
    {
        var marks = new ElementMarks();
        var width = ElementMarks.Count;
        var distances = new byte[document.Elements.Count * width];
        for (var e = 0; e < document.Elements.Count; e++)
        {
            if (Boxes[e + 1].Blocks == 0)
            {
                continue;
            }

            var element = document.Elements[e];
            var own = distances.AsSpan(e * width, width);
            if (element.Parent < 0)
            {
                own.Fill(Far);
            }
            else
            {
                Farther(distances.AsSpan(element.Parent * width, width), own);
            }

            for (var left = marks.Of(element) | (element.Hidden ? 1UL << HiddenMark : 0); left != 0; left &= left - 1)
            {
                own[BitOperations.TrailingZeroCount(left)] = 0;
            }
        }

        return distances;
    }

    /// <summary>One level more, up to <see cref="Far"/>.</summary>
    private static void Farther(ReadOnlySpan<byte> above, Span<byte> own)
    {
        var m = 0;
        for (; m <= own.Length - Vector<byte>.Count; m += Vector<byte>.Count)
        {
            Vector.Min(new Vector<byte>(above[m..]) + Vector<byte>.One, new Vector<byte>(Far)).CopyTo(own[m..]);
        }

        for (; m < own.Length; m++)
        {
            own[m] = (byte)Math.Min(above[m] + 1, Far);
        }
    }

    private static readonly int HiddenMark = ElementMarks.IndexOf("hidden");

    private int Deepest(float share)
    {
        var best = -1;
        for (var e = 0; e < _parents.Length; e++)
        {
            best = Whole.Prose > 0 && Boxes[e + 1].Prose >= Whole.Prose * share ? e : best;
        }

        return best;
    }
}
