namespace Ingestor.Articles.Credits.Merge;

/// <summary>The names that stand for the story's authors.</summary>
internal static class AuthorOrder
{
    /// <param name="named">Reporters of the by-line, then of the metadata, as they were read.</param>
    /// <param name="credits">The merged list, whose spelling is used.</param>
    internal static IReadOnlyList<string> Of(IReadOnlyList<Credit> named, IReadOnlyList<Credit> credits)
    {
        var people = Names(named.Where(credit => credit.Kind == CreditKind.Person));
        if (people.Count > 0)
        {
            return people;
        }

        var signedOff = Names(credits.Where(credit => credit is { Kind: CreditKind.Person, Role: CreditRole.Reporter }));
        return signedOff.Count > 0 ? signedOff : Names(named);
    }

    private static List<string> Names(IEnumerable<Credit> credits) => [.. credits.DistinctBy(credit => NameKey.WithoutInitials(NameKey.Of(credit.Name))).Select(credit => credit.Name)];
}
