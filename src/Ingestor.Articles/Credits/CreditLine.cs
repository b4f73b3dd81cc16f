namespace Ingestor.Articles.Credits;

/// <summary>How one line of text was understood as a credit.</summary>
/// <param name="Agency">The originating agency that the text itself names, in the agency list's spelling; null when it names none.</param>
/// <param name="Drop">The whole line is credit, dateline or furniture: nothing of it belongs in the body.</param>
public sealed record CreditLine(
    IReadOnlyList<CreditedPerson> People,
    IReadOnlyList<CreditedOrganization> Organizations,
    string? Agency,
    CreditedDateline? Dateline,
    bool Drop)
{
    public static CreditLine Nothing { get; } = new([], [], null, null, false);
}
