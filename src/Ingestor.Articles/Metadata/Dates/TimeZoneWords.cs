using System.Collections.Frozen;
using System.Globalization;

namespace Ingestor.Articles.Metadata.Dates;

/// <summary>Offsets from UTC: abbreviations beside a time, and the countries that have one offset all year.</summary>
internal static class TimeZoneWords
{
    private static readonly FrozenDictionary<string, TimeSpan> Offsets = Resources.Lines("Metadata/Data/zones.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(parts => parts[1..].Select(name => (Name: name, Offset: TimeSpan.Parse(parts[0].TrimStart('+'), CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Offset, StringComparer.Ordinal);

    /// <summary>The offset of "EST", "GMT", "MEZ"; null for another word.</summary>
    public static TimeSpan? Offset(ReadOnlySpan<char> word) => Offsets.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var offset) ? offset : null;

    /// <summary>The offset of a page's country, by its address and its language; null where the country has several, changes its clocks, or isn't known.</summary>
    public static TimeSpan? OfPage(string? host, string? language)
    {
        var country = host?[(host.LastIndexOf('.') + 1)..];
        return country is not null && Offsets.TryGetValue($".{country}", out var there) ? there
            : country is null or { Length: > 2 } && language is not null && Offsets.TryGetValue($"@{language.Split('-', '_')[0]}", out var spoken) ? spoken : null;
    }
}
