using System.Text.Json;

namespace Ingestor.Articles.Credits;

/// <summary>The words that credits are made of in one language: one data file each, so that a new language needs no code.</summary>
/// <param name="Language">BCP 47 primary tag.</param>
/// <param name="Months">Month names and their abbreviations, in lower case, without full stops.</param>
internal sealed record CreditLanguage(
    string Language,
    IReadOnlyList<RolePhrase> Roles,
    IReadOnlyList<string> ByWords,
    IReadOnlyList<string> Conjunctions,
    IReadOnlyList<string> PlaceWords,
    IReadOnlyList<string> Months)
{
    private const string Folder = "Credits/Data/languages/";

    public static IReadOnlyList<CreditLanguage> All { get; } = Load();

    private static CreditLanguage[] Load() =>
    [
        .. typeof(CreditLanguage).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var data = Resources.Open(name);
                return JsonSerializer.Deserialize<CreditLanguage>(data, JsonSerializerOptions.Web) ?? throw new InvalidDataException($"{name} is empty");
            }),
    ];
}
