using System.Collections.Frozen;
using System.Text.Json;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>The word lists of <c>Data/capitals.json</c>.</summary>
internal sealed record CapitalWords(FrozenSet<string> Small, FrozenSet<string> SmallForPlacesOnly, FrozenSet<string> Capitals, FrozenDictionary<string, string> Written)
{
    internal static CapitalWords Default { get; } = Load();

    private static CapitalWords Load()
    {
        using var data = Resources.Open("Credits/Merge/Data/capitals.json");
        using var document = JsonDocument.Parse(data);
        var root = document.RootElement;
        return new CapitalWords(
            Words(root, "small"),
            Words(root, "smallForPlacesOnly"),
            Words(root, "capitals"),
            root.GetProperty("written").EnumerateObject().ToFrozenDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.OrdinalIgnoreCase));
    }

    private static FrozenSet<string> Words(JsonElement root, string key) =>
        root.GetProperty(key).EnumerateArray().Select(e => e.GetString()!).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
