using System.Collections.Frozen;

namespace Ingestor.Articles.Metadata.Dates;

/// <summary>The words of dates: month names in some forty languages and the labels beside a date.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, int> Months = Resources.Lines("Metadata/Data/months.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(parts => parts[1..].Select(name => (Name: name, Month: int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture))))
        .DistinctBy(pair => pair.Name).ToFrozenDictionary(pair => pair.Name, pair => pair.Month, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, DateLabel> Labels = Resources.Lines("Metadata/Data/date-labels.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(parts => parts[1..].Select(word => (Word: word, Label: parts[0] == "modified" ? DateLabel.Modified : DateLabel.Published)))
        .DistinctBy(pair => pair.Word).ToFrozenDictionary(pair => pair.Word, pair => pair.Label, StringComparer.OrdinalIgnoreCase);

    /// <returns>1 to 12; 0 when the word names no month.</returns>
    public static int Month(ReadOnlySpan<char> word) => Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : 0;

    public static DateLabel Label(ReadOnlySpan<char> word) => Labels.GetAlternateLookup<ReadOnlySpan<char>>().GetValueOrDefault(word);

    private static DateLabel GetValueOrDefault(this FrozenDictionary<string, DateLabel>.AlternateLookup<ReadOnlySpan<char>> labels, ReadOnlySpan<char> word) =>
        labels.TryGetValue(word, out var label) ? label : DateLabel.None;
}
