using Ingestor.Articles.Credits;

namespace Ingestor.Articles.Metadata.Authors;

/// <summary>The names of a text that stands where authors stand.</summary>
internal static class NamesIn
{
    private const int LongestField = 300;
    private const int LongestName = 60;
    private const int MostWords = 6;

    /// <summary>Names in an author field of metadata, without its markup: what has no known form is a name as it stands.</summary>
    public static IReadOnlyList<ReadName> Field(string field)
    {
        var text = field.Trim('"', ',', ';', '|', ' ');
        if (text.Length is < 2 or > LongestField || IsAddress(text) || !text.Any(char.IsLetter))
        {
            return [];
        }

        if (AgencyList.Find(text) is not null)
        {
            return [new ReadName(text, NameKind.Organization)];
        }

        if (Turned(text) is { } turned)
        {
            return [new ReadName(turned, NameKind.Person)];
        }

        var names = Understood(ByWords.Begin(text) ? text : "By " + text);
        return names.Count == 0 ? [new ReadName(Head(text), NameKind.Unread)] : names.Count == 1 && text.AsSpan().Count(' ') < MostWords && !text.Contains(',', StringComparison.Ordinal) && names[0].Name != text ? [names[0], new ReadName(text, NameKind.Unread)] : names;
    }

    /// <summary>Names in a visible text; none where the credit grammar finds none.</summary>
    public static IReadOnlyList<ReadName> Shown(string text) => Understood(text, new CreditContext(BylineSlot: true));

    private static IReadOnlyList<ReadName> Understood(string text, CreditContext? context = null) =>
        CreditReader.Read(text, context) is { Drop: true } read ? Credited(read) : [];

    /// <summary>Those of a credit line who may be authors: reporters, and the agencies that stand beside them.</summary>
    public static IReadOnlyList<ReadName> Credited(CreditLine read) =>
        [
            .. read.People.Where(person => person.Role == CreditRole.Reporter).Select(person => new ReadName(person.Name, NameKind.Person)),
            .. read.Organizations.Where(organization => organization.Role == CreditRole.Reporter || (organization.Role is CreditRole.Affiliation or CreditRole.Source && AgencyList.Find(organization.Name) is not null)).Select(organization => new ReadName(organization.Name, NameKind.Organization)),
        ];

    public static bool IsAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text[0] == '@' || (text.Contains('@', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal));

    /// <summary>"Lee, Ann" is Ann Lee; two full names, a degree and "Jr." behind a comma are not turned.</summary>
    private static string? Turned(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 2 || text.Length > LongestName || text.IndexOf(',', comma + 1) >= 0)
        {
            return null;
        }

        var (last, first) = (text[..comma].Trim(), text[(comma + 1)..].Trim());
        return Capitals(last) == 1 && first.Length > 1 && char.IsUpper(first[0]) && first.AsSpan().Count(' ') < 2 && !first.All(c => char.IsUpper(c) || c == '.') && first is not ("Jr" or "Jr.")
            && last.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or ' ') && first.All(c => char.IsLetter(c) || c is '-' or '.' or ' ') && !last.All(char.IsUpper)
            && AgencyList.Find(last) is null && AgencyList.Find(first) is null ? $"{first} {last}" : null;
    }

    private static int Capitals(string text) => text.Split(' ').Count(word => word.Length > 0 && char.IsUpper(word[0]));

    /// <summary>Titles and houses stand behind commas and in brackets.</summary>
    private static string Head(string text) => text.IndexOfAny([',', '(']) is > 1 and var end && text[..end].TrimEnd() is var head && head.AsSpan().Count(' ') is >= 1 and < MostWords ? head : text;
}
