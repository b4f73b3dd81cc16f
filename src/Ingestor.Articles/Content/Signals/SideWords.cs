namespace Ingestor.Articles.Content.Signals;

/// <summary>Counts of a text's words by the purpose that such words have beside a story (<c>side-words.txt</c>).</summary>
internal static class SideWords
{
    private static readonly (string Name, string[] Words)[] Groups = [.. Resources.Lines("Content/Data/side-words.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(parts => (parts[0], parts[1..]))];

    private static readonly WordTable Table = new(Groups.SelectMany((group, index) => group.Words.Select(word => (word, 1UL << index))));

    public static int Count => Groups.Length;

    public static readonly string[] Names = [.. Groups.Select(group => group.Name)];

    /// <summary>Adds the words of each purpose to <paramref name="counts"/>.</summary>
    public static void Add(string text, Span<int> counts)
    {
        foreach (var word in new WordSpans(text))
        {
            for (var left = Table.Of(word); left != 0; left &= left - 1)
            {
                counts[System.Numerics.BitOperations.TrailingZeroCount(left)]++;
            }
        }
    }
}
