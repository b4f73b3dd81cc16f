namespace Ingestor.Articles.Credits.Merge;

/// <summary>Tells by-lines, sign-offs, picture credits and notices apart.</summary>
internal static class CreditParts
{
    private const int LongestByline = 30;

    internal static CreditPart Of(CreditLine line, string text, bool isHead)
    {
        var roles = line.People.Select(person => person.Role).Concat(line.Organizations.Select(organization => organization.Role)).ToList();
        if (roles.Count == 0 || roles.All(role => role == CreditRole.Copyright))
        {
            return CreditPart.Notice;
        }

        if (line.People.Count > 0 ? line.People.All(person => person.Role is CreditRole.Photographer or CreditRole.Graphics) : false)
        {
            return CreditPart.Photo;
        }

        var isReporters = roles.All(role => role is CreditRole.Reporter or CreditRole.Affiliation or CreditRole.Source) && roles.Contains(CreditRole.Reporter);
        return isReporters && (isHead || SiteName.StartsWithByWord(text)) && text.Split(' ').Length <= LongestByline
            ? CreditPart.Byline
            : CreditPart.SignOff;
    }

    internal static (string Rule, string Reason) Removal(CreditPart part) => part switch
    {
        CreditPart.Byline => ("credit.byline", "by-line: says who reported"),
        CreditPart.SignOff => ("credit.signoff", "sign-off: says who made the story"),
        CreditPart.Photo => ("credit.photo", "credits a picture"),
        CreditPart.Notice => ("credit.notice", "names the source or the owner of the story"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "no such part"),
    };

    internal static AgencyWitness Witness(CreditPart part) => part switch
    {
        CreditPart.Byline => AgencyWitness.Byline,
        CreditPart.SignOff => AgencyWitness.SignOff,
        CreditPart.Notice => AgencyWitness.Notice,
        CreditPart.Photo => AgencyWitness.Picture,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "no such part"),
    };
}
