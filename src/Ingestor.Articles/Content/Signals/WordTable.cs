using System.Collections.Frozen;

namespace Ingestor.Articles.Content.Signals;

/// <summary>Words, and stems that stand for any ending, each with its bits. Letters' case doesn't count.</summary>
/// <remarks>Entries are kept by their first letters: a text's word costs one look, and most words none.</remarks>
internal sealed class WordTable
{
    private const int Head = 3;

    private readonly bool[] _heads = new bool[1 << (5 * Head)];
    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _entries;

    /// <param name="signs">Words; a final * makes a stem, of three letters at least.</param>
    public WordTable(IEnumerable<(string Sign, ulong Bits)> signs)
    {
        Entry[] entries = [.. signs.Select(sign => new Entry(sign.Sign.TrimEnd('*'), sign.Sign[^1] == '*', sign.Bits))];
        foreach (var entry in entries)
        {
            _heads[Place(entry.Text.AsSpan(0, HeadLength(entry.Text)))] = true;
        }

        _entries = entries.GroupBy(entry => entry.Text[..HeadLength(entry.Text)], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The bits of every entry that is the word or a stem of it.</summary>
    public ulong Of(ReadOnlySpan<char> word) => Find(word, withStems: true);

    /// <summary>The bits of the entries that are the word.</summary>
    public ulong OfWhole(ReadOnlySpan<char> word) => Find(word, withStems: false);

    private ulong Find(ReadOnlySpan<char> word, bool withStems)
    {
        var head = word[..HeadLength(word)];
        if (!_heads[Place(head)] || !_entries.TryGetValue(head, out var entries))
        {
            return 0;
        }

        var bits = 0UL;
        foreach (ref readonly var entry in entries.AsSpan())
        {
            bits |= (entry.IsStem ? withStems && word.StartsWith(entry.Text, StringComparison.OrdinalIgnoreCase) : word.Equals(entry.Text, StringComparison.OrdinalIgnoreCase)) ? entry.Bits : 0;
        }

        return bits;
    }

    private static int HeadLength(ReadOnlySpan<char> word) => Math.Min(Head, word.Length);

    /// <summary>Five bits a letter, the same for both cases; none for letters outside ASCII.</summary>
    private static int Place(ReadOnlySpan<char> head)
    {
        var place = 0;
        foreach (var letter in head)
        {
            place = (place << 5) | (char.IsAscii(letter) ? letter & 31 : 0);
        }

        return place;
    }

    private readonly record struct Entry(string Text, bool IsStem, ulong Bits);
}
