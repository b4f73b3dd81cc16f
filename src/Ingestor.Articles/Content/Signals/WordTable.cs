namespace Ingestor.Articles.Content.Signals;

/// <summary>Words, and stems that stand for any ending, each with its bits. Letters' case doesn't count.</summary>
/// <remarks>A word is compared with those entries only that begin like it: most words with none.</remarks>
internal sealed class WordTable
{
    private const int Head = 3;

    private readonly ushort[] _groups = new ushort[1 << (5 * Head)];
    private readonly Entry[][] _entries;

    /// <param name="signs">Words; a final * makes a stem, of three letters at least.</param>
    public WordTable(IEnumerable<(string Sign, ulong Bits)> signs)
    {
        var entries = signs.Select(sign => new Entry(sign.Sign.TrimEnd('*'), sign.Sign[^1] == '*', sign.Bits));
        _entries = [[], .. entries.GroupBy(entry => Place(entry.Text), (place, group) => group.ToArray())];
        for (var group = 1; group < _entries.Length; group++)
        {
            _groups[Place(_entries[group][0].Text)] = (ushort)group;
        }
    }

    /// <summary>The bits of every entry that is the word or a stem of it.</summary>
    public ulong Of(ReadOnlySpan<char> word) => Find(word, withStems: true);

    /// <summary>The bits of the entries that are the word.</summary>
    public ulong OfWhole(ReadOnlySpan<char> word) => Find(word, withStems: false);

    private ulong Find(ReadOnlySpan<char> word, bool withStems)
    {
        var bits = 0UL;
        var group = _groups[Place(word)];
        if (group == 0)
        {
            return 0;
        }

        foreach (ref readonly var entry in _entries[group].AsSpan())
        {
            bits |= entry.MayBegin(word) && (entry.IsStem ? withStems && word.StartsWith(entry.Text, StringComparison.OrdinalIgnoreCase) : word.Equals(entry.Text, StringComparison.OrdinalIgnoreCase)) ? entry.Bits : 0;
        }

        return bits;
    }

    /// <summary>Five bits for each of the first letters, the same for both cases.</summary>
    private static int Place(ReadOnlySpan<char> word)
    {
        var place = 0;
        for (var i = 0; i < Head && i < word.Length; i++)
        {
            place = (place << 5) | ((char.IsAscii(word[i]) ? word[i] : FoldedText.Lower(word[i])) & 31);
        }

        return place;
    }

    private readonly record struct Entry(string Text, bool IsStem, ulong Bits)
    {
        /// <summary>Whether the word is long enough and has the last letter in its place: few words that begin like the entry do.</summary>
        public bool MayBegin(ReadOnlySpan<char> word) =>
            word.Length >= Text.Length && (!char.IsAscii(word[Text.Length - 1]) || ((word[Text.Length - 1] ^ Text[^1]) & ~0x20) == 0);
    }
}
