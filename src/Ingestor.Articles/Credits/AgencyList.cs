using System.Collections.Frozen;
using System.Text.Json;

namespace Ingestor.Articles.Credits;

/// <summary>Agencies and newsrooms with the names they go by (<c>Credits/Data/agencies.json</c>).</summary>
public static class AgencyList
{
    private static readonly AgencyEntry[] Entries = Load();

    private static readonly FrozenDictionary<string, AgencyEntry> ByName = Entries
        .SelectMany(entry => entry.Names.Append(entry.Name).Select(name => (name, entry)))
        .DistinctBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.name, pair => pair.entry, StringComparer.OrdinalIgnoreCase);

    /// <summary>The agency that goes by exactly this name; null when none does.</summary>
    public static AgencyEntry? Find(string name) => ByName.GetValueOrDefault(name.Trim());

    /// <summary>The agency whose name the text begins with or contains as whole words; the earliest wins.</summary>
    public static AgencyEntry? FindIn(string text)
    {
        AgencyEntry? first = null;
        var at = int.MaxValue;
        foreach (var (name, entry) in ByName)
        {
            for (var index = text.IndexOf(name, StringComparison.Ordinal); index >= 0 && index < at; index = text.IndexOf(name, index + 1, StringComparison.Ordinal))
            {
                if (IsBorder(text, index - 1) && IsBorder(text, index + name.Length))
                {
                    (first, at) = (entry, index);
                    break;
                }
            }
        }

        return first;
    }

    private static bool IsBorder(string text, int index) => index < 0 || index >= text.Length || !char.IsLetterOrDigit(text[index]);

    private static AgencyEntry[] Load()
    {
        using var data = Resources.Open("Credits/Data/agencies.json");
        return JsonSerializer.Deserialize<AgencyEntry[]>(data, JsonSerializerOptions.Web) ?? [];
    }
}
