using System.Collections.Frozen;
using System.Text.Json;
using Ingestor.Articles.Credits;

namespace Ingestor.Articles.Standards;

/// <summary>The table of <c>Data/roles.json</c>.</summary>
internal static class RoleTerms
{
    private static readonly Table Terms = Load();

    private static readonly FrozenDictionary<CreditRole, RoleTerm> ByRole = Terms.Roles.ToFrozenDictionary(term => CreditRoles.Parse(term.Role));

    internal static string Scheme => Terms.Scheme;

    internal static RoleTerm Of(CreditRole role) => ByRole[role];

    /// <summary>Full URI of the credit's IPTC role.</summary>
    internal static string Uri(Credit credit)
    {
        var term = Of(credit.Role);
        return Terms.Scheme + (credit.Location is not null ? term.IptcWithPlace ?? term.Iptc : term.Iptc);
    }

    private static Table Load()
    {
        using var data = Resources.Open("Standards/Data/roles.json");
        return JsonSerializer.Deserialize<Table>(data, JsonSerializerOptions.Web) ?? throw new InvalidOperationException("Standards/Data/roles.json is empty");
    }

    private sealed record Table(string Scheme, IReadOnlyList<RoleTerm> Roles);
}
