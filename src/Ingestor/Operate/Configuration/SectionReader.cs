using System.Globalization;
using System.Reflection;
using Ingestor.Sources;

namespace Ingestor.Operate.Configuration;

/// <summary>Reads one section into its options record and collects every fault: wrong values and unknown names alike.</summary>
internal static class SectionReader
{
    public static T Read<T>(IConfigurationSection section, List<string> problems)
        where T : new()
    {
        var options = new T();
        var properties = typeof(T).GetProperties().Where(property => property.CanWrite).ToArray();
        foreach (var setting in section.GetChildren())
        {
            if (properties.FirstOrDefault(property => property.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)) is not { } property)
            {
                problems.Add($"{setting.Path} is not a setting: did you mean {Nearest(setting.Key, properties)}?");
            }
            else if (property.PropertyType == typeof(string[]))
            {
                property.SetValue(options, setting.Value is { } one ? [one] : setting.GetChildren().Select(child => child.Value ?? "").ToArray());
            }
            else if (property.PropertyType == typeof(RuleSettings))
            {
                property.SetValue(options, Read<RuleSettings>((IConfigurationSection)setting, problems));
            }
            else if (Parse(setting.Value ?? "", property.PropertyType) is { } value)
            {
                property.SetValue(options, value);
            }
            else
            {
                problems.Add($"{setting.Path} is '{setting.Value}': set {(property.PropertyType == typeof(bool) ? "true or false" : "a whole number")}");
            }
        }

        return options;
    }

    private static object? Parse(string text, Type type) =>
        type == typeof(string) ? text
        : type == typeof(int) ? (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null)
        : type == typeof(bool) ? (bool.TryParse(text, out var flag) ? flag : null)
        : throw new NotSupportedException($"options of type {type} are not read from configuration");

    private static string Nearest(string name, PropertyInfo[] properties) =>
        properties.MinBy(property => Distance(name.ToLowerInvariant(), property.Name.ToLowerInvariant()))?.Name ?? "nothing";

    /// <summary>Levenshtein distance.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
