namespace Ingestor.Articles.Credits.Merge;

/// <summary>The names that stand for the story's authors.</summary>
internal static class AuthorOrder
{
    /// <param name="chosen">Names that the whole page was asked for; people among them stand.</param>
    /// <param name="byline">Reporters of the by-line, as they were read.</param>
    /// <param name="declared">Reporters and organisations of the metadata, in its order.</param>
    /// <param name="credits">The merged list: its reporters stand in where nobody else is named.</param>
    internal static IReadOnlyList<string> Of(IReadOnlyList<string> chosen, IReadOnlyList<Credit> byline, IReadOnlyList<Credit> declared, IReadOnlyList<Credit> credits)
    {
        if (chosen.Any(name => declared.Concat(byline).Any(credit => credit.Kind == CreditKind.Person && NameKey.Of(credit.Name) == NameKey.Of(name))))
        {
            return chosen;
        }

        // A by-line that shares no name with the metadata is likelier a line misread than a metadata field mistaken.
        var agree = declared.Count == 0 || byline.Any(line => declared.Any(field => NameKey.Of(field.Name) == NameKey.Of(line.Name)));
        Credit[] named = agree ? [.. byline, .. declared] : [.. declared];
        if (named.Any(credit => credit.Kind == CreditKind.Person))
        {
            return Names(named.Where(credit => credit.Kind == CreditKind.Person || declared.Contains(credit)));
        }

        var signedOff = Names(credits.Where(credit => credit is { Kind: CreditKind.Person, Role: CreditRole.Reporter }));
        return signedOff.Count > 0 ? signedOff : chosen.Count > 0 ? chosen : Names(named);
    }

    private static List<string> Names(IEnumerable<Credit> credits) => [.. credits.DistinctBy(credit => NameKey.WithoutInitials(NameKey.Of(credit.Name))).Select(credit => credit.Name)];
}
