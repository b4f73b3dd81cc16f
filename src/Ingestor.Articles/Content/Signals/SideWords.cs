using System.Collections.Frozen;

namespace Ingestor.Articles.Content.Signals;

/// <summary>Counts of a text's words by the purpose that such words have beside a story (<c>side-words.txt</c>).</summary>
internal static class SideWords
{
    private const int ShortestStem = 3;

    private static readonly (string Name, string[] Words)[] Groups = [.. Resources.Lines("Content/Data/side-words.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(parts => (parts[0], parts[1..]))];

    private static readonly FrozenDictionary<string, uint> Words = Table(word => word[^1] == '*' ? null : word);
    private static readonly FrozenDictionary<string, uint> Stems = Table(word => word[^1] == '*' ? word[..^1] : null);

    public static int Count => Groups.Length;

    public static IReadOnlyList<string> Names { get; } = [.. Groups.Select(group => group.Name)];

    /// <summary>Adds the words of each purpose to <paramref name="counts"/>.</summary>
    public static void Add(string text, Span<int> counts)
    {
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var stems = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in new WordRanges(text))
        {
            var word = text.AsSpan(range);
            var found = words.TryGetValue(word, out var purpose) ? purpose : 0;
            for (var length = Math.Min(word.Length, 12); length >= ShortestStem; length--)
            {
                found |= stems.TryGetValue(word[..length], out purpose) ? purpose : 0;
            }

            for (var left = found; left != 0; left &= left - 1)
            {
                counts[System.Numerics.BitOperations.TrailingZeroCount(left)]++;
            }
        }
    }

    private static FrozenDictionary<string, uint> Table(Func<string, string?> key) => Groups
        .SelectMany((group, index) => group.Words.Select(key).OfType<string>().Select(word => (word, Bit: 1U << index)))
        .GroupBy(pair => pair.word, pair => pair.Bit, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(0U, (all, bit) => all | bit), StringComparer.OrdinalIgnoreCase);
}
