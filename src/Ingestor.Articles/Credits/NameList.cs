using System.Text.RegularExpressions;

namespace Ingestor.Articles.Credits;

/// <summary>"A, B and C in Seoul, D and X staff in Vladivostok": names with the places that hold for them.</summary>
/// <remarks>Scope rule: a place holds for every name back to the previous place or the clause's start; names after the last place have none.</remarks>
internal static partial class NameList
{
    private const int LongestName = 60;

    public static IReadOnlyList<ListedName> Read(string clause)
    {
        var names = new List<ListedName>();
        var scope = 0;
        foreach (var item in Separator().Split(clause.Trim().Trim('(', ')', ';', '.', ',', ' ')))
        {
            var words = item.Trim(' ', ',', ';', '.', '(', ')').Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var placeWord = Array.FindIndex(words, word => CreditVocabulary.PlaceWords.Contains(word) && char.IsLower(word[0]));
            var name = string.Join(' ', placeWord < 0 ? words : words[..placeWord]);
            if (placeWord < 0 && names.Count > 0 && scope == names.Count && IsRegion(name))
            {
                Extend(names, name);
                continue;
            }

            if (IsName(name))
            {
                names.Add(new ListedName(name, null, IsOrganization(name)));
            }

            if (placeWord >= 0 && placeWord + 1 < words.Length)
            {
                var place = string.Join(' ', words[(placeWord + 1)..]);
                for (; scope < names.Count; scope++)
                {
                    names[scope] = names[scope] with { Location = place };
                }
            }
        }

        return names;
    }

    /// <summary>"in Puebla, Mexico": the comma belonged to the place.</summary>
    private static void Extend(List<ListedName> names, string region)
    {
        var place = names[^1].Location;
        for (var at = names.Count - 1; at >= 0 && names[at].Location == place; at--)
        {
            names[at] = names[at] with { Location = $"{place}, {region}" };
        }
    }

    private static bool IsRegion(string name) => Regions.Contains(name);

    private static bool IsName(string text) => text.Length is > 1 and <= LongestName && char.IsLetter(text[0]) && text.Split(' ').Length <= 6;

    private static bool IsOrganization(string name) =>
        AgencyList.Find(name) is not null
        || Collectives.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
        || AgencyList.FindIn(name) is not null;

    private static readonly string[] Collectives = [.. Resources.Lines("Credits/Data/collectives.txt")];

    private static readonly HashSet<string> Regions = new(Resources.Lines("Credits/Data/regions.txt"), StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\s*[,;]\s*(?:and|und|et|y|&)?\s+|\s+(?:and|und|et|y|&)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Separator();
}
