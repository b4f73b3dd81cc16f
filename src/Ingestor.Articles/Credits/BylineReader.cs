namespace Ingestor.Articles.Credits;

/// <summary>"By A and B, Agency": a short line that opens with a by-word and holds nothing but names.</summary>
internal static class BylineReader
{
    private const int LongestByline = 160;

    public static CreditLine? Read(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || text.Length > LongestByline || !CreditVocabulary.ByWords.Contains(text[..space]) || text[^1] is '?' or '!')
        {
            return null;
        }

        var names = NameList.Read(text[(space + 1)..]);
        if (names.Count == 0 || !names.All(name => name.IsOrganization || LooksLikeName(name.Name)))
        {
            return null;
        }

        var people = names.Where(name => !name.IsOrganization).Select(name => new CreditedPerson(name.Name, CreditRole.Reporter, name.Location)).ToArray();
        var role = people.Length == 0 ? CreditRole.Reporter : CreditRole.Affiliation;
        var organizations = names.Where(name => name.IsOrganization).Select(name => new CreditedOrganization(name.Name, role)).ToArray();
        return new CreditLine(people, organizations, AgencyList.FindIn(text)?.Name, null, Drop: true);
    }

    /// <summary>Two to five words, the first and last with a capital; "by time news" is somebody's site, not somebody.</summary>
    private static bool LooksLikeName(string name)
    {
        var words = name.Split(' ');
        return words.Length is >= 2 and <= 5 && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]) && !name.Any(char.IsDigit);
    }
}
