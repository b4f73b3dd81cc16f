using System.Collections.Frozen;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>Author fields as pages and feeds fill them, turned into credits: "By A and B", "A, Reuters", "admin", the site itself, an address.</summary>
internal static class AuthorNames
{
    private const int LongestField = 300;

    private static readonly FrozenSet<string> Placeholders = Resources.Lines("Credits/Merge/Data/placeholders.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool IsPlaceholder(string name) => Placeholders.Contains(name.Trim());

    internal static IEnumerable<Credit> Read(string field, Publisher? publisher)
    {
        var name = field.Trim().Trim('"', ',', ';', '|').Trim();
        if (name.Length is 0 or > LongestField || IsPlaceholder(name) || SiteName.Is(name, publisher) || IsAddress(name))
        {
            return [];
        }

        if (AgencyList.Find(name) is { } agency)
        {
            return [new Credit(agency.Name, CreditKind.Organization, CreditRole.Reporter, null, null, null, field)];
        }

        var read = CreditReader.Read(SiteName.StartsWithByWord(name) ? name : "By " + name);
        return read.Drop && read.People.Count + read.Organizations.Count > 0
            ? LineCredits.Of(read, field).Where(credit => credit.Role == CreditRole.Reporter && !IsPlaceholder(credit.Name) && !SiteName.Is(credit.Name, publisher))
            : [new Credit(Recasing.Name(name), CreditKind.Person, CreditRole.Reporter, null, null, null, field)];
    }

    private static bool IsAddress(string name) => name.Contains("://", StringComparison.Ordinal) || (name.Contains('@', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal));
}
