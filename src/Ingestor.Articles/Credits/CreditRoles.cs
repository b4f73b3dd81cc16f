namespace Ingestor.Articles.Credits;

/// <summary>Roles by their written names ("additional-reporter").</summary>
public static class CreditRoles
{
    private static readonly Dictionary<string, CreditRole> ByName = Enum.GetValues<CreditRole>().ToDictionary(Name);

    public static string Name(CreditRole role) => role switch
    {
        CreditRole.AdditionalReporter => "additional-reporter",
        _ => role.ToString().ToLowerInvariant(),
    };

    /// <exception cref="KeyNotFoundException">The name is not on the closed list.</exception>
    public static CreditRole Parse(string name) => ByName[name];
}
