using System.Collections.Frozen;

namespace Ingestor.Articles.Credits;

/// <summary>The languages' words together, as the readers look them up.</summary>
internal static class CreditVocabulary
{
    /// <summary>Role phrases, longest first, so that "additional reporting by" wins over "reporting by".</summary>
    public static readonly (string Phrase, CreditRole[] Roles)[] Roles =
    [
        .. CreditLanguage.All.SelectMany(language => language.Roles)
            .DistinctBy(role => role.Phrase)
            .Select(role => (role.Phrase, role.Roles.Select(CreditRoles.Parse).ToArray()))
            .OrderByDescending(role => role.Phrase.Length),
    ];

    public static readonly FrozenSet<string> ByWords = Words(language => language.ByWords);

    public static readonly FrozenSet<string> Conjunctions = Words(language => language.Conjunctions);

    public static readonly FrozenSet<string> PlaceWords = Words(language => language.PlaceWords);

    public static readonly FrozenSet<string> Months = Words(language => language.Months);

    private static FrozenSet<string> Words(Func<CreditLanguage, IEnumerable<string>> words) =>
        CreditLanguage.All.SelectMany(words).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
