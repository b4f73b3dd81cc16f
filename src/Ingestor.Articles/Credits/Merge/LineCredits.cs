namespace Ingestor.Articles.Credits.Merge;

/// <summary>The entries that one understood line gives.</summary>
internal static class LineCredits
{
    internal static IEnumerable<Credit> Of(CreditLine line, string raw) =>
    [
        .. line.People.Select(person => new Credit(
            Recasing.Name(person.Name), CreditKind.Person, person.Role, Place(person.Location), person.Organization, person.Email, raw)),
        .. line.Organizations.Where(organization => organization.Role != CreditRole.Affiliation).Select(organization => new Credit(
            organization.Name, CreditKind.Organization, organization.Role, Place(organization.Location), null, null, raw)),
    ];

    private static string? Place(string? location) => location is null ? null : Recasing.Place(location);
}
