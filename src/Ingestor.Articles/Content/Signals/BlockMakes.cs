using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content.Signals;

/// <summary>Groups the page's blocks by make: same tags and classes of the block's element and the two above it. A template lays all paragraphs of a story out alike.</summary>
internal sealed class BlockMakes
{
    private readonly int[] _full;
    private readonly int[] _short;
    private readonly BoxMass[] _fullMass;
    private readonly BoxMass[] _shortMass;

    private BlockMakes(int[] full, BoxMass[] fullMass, int[] own, BoxMass[] ownMass)
    {
        (_full, _fullMass, _short, _shortMass) = (full, fullMass, own, ownMass);
    }

    /// <summary>Sums over all blocks of the block's make (three levels).</summary>
    public BoxMass Full(int block) => _fullMass[_full[block]];

    /// <summary>Sums over all blocks whose own element looks alike.</summary>
    public BoxMass Own(int block) => _shortMass[_short[block]];

    public int MakeOf(int block) => _full[block];

    /// <summary>Number of makes.</summary>
    public int Count => _fullMass.Length;

    /// <summary>The look of the block's own element: its tag and class.</summary>
    public int LookOf(int block) => _short[block];

    /// <summary>Number of looks.</summary>
    public int Looks => _shortMass.Length;

    public static BlockMakes Of(Document document, BlockText[] texts)
    {
        var names = new Dictionary<(string, string), int>();
        var triples = new Dictionary<(int, int, int), int>();
        var ownIds = new int[document.Elements.Count];
        int Own(int element)
        {
            if (element < 0)
            {
                return 0;
            }

            if (ownIds[element] == 0)
            {
                var key = (document.Elements[element].Tag, document.Elements[element].Class);
                ownIds[element] = names.TryGetValue(key, out var known) ? known : names[key] = names.Count + 1;
            }

            return ownIds[element];
        }

        int Parent(int element) => element < 0 ? -1 : document.Elements[element].Parent;

        var blocks = document.Blocks;
        var full = new int[blocks.Count];
        var own = new int[blocks.Count];
        var fullMass = new List<BoxMass>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var element = blocks[i].Element;
            own[i] = Own(element);
            var triple = (own[i], Own(Parent(element)), Own(Parent(Parent(element))));
            if (!triples.TryGetValue(triple, out full[i]))
            {
                triples[triple] = full[i] = fullMass.Count;
                fullMass.Add(default);
            }

            fullMass[full[i]] += Mass(texts[i]);
        }

        var ownMass = new BoxMass[names.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            ownMass[own[i]] += Mass(texts[i]);
        }

        return new BlockMakes(full, [.. fullMass], own, ownMass);
    }

    private static BoxMass Mass(BlockText text) => new(text.Words, text.Words * text.LinkShare, 1, 0, 0, text.Ends + text.Commas);
}
