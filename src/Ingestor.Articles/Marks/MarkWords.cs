using System.Collections.Frozen;
using System.Text.Json;

namespace Ingestor.Articles.Marks;

/// <summary>The words of <c>Data/marks.json</c>.</summary>
internal sealed record MarkWords(FrozenDictionary<string, MarkKind> Kinds, IReadOnlyList<string> Ordinals, int LongestWords)
{
    internal static MarkWords Default { get; } = Load();

    private static MarkWords Load()
    {
        using var data = Resources.Open("Marks/Data/marks.json");
        using var document = JsonDocument.Parse(data);
        var kinds = new Dictionary<string, MarkKind>(StringComparer.Ordinal);
        foreach (var mark in document.RootElement.GetProperty("marks").EnumerateArray())
        {
            var kind = Enum.Parse<MarkKind>(mark.GetProperty("kind").GetString()!, ignoreCase: true);
            foreach (var word in mark.GetProperty("words").EnumerateArray())
            {
                kinds.Add(word.GetString()!, kind);
            }
        }

        return new MarkWords(
            kinds.ToFrozenDictionary(StringComparer.Ordinal),
            [.. document.RootElement.GetProperty("ordinals").EnumerateArray().Select(e => e.GetString()!)],
            kinds.Keys.Max(k => k.Split(' ').Length));
    }
}
