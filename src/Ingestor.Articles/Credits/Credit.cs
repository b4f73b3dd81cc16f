namespace Ingestor.Articles.Credits;

/// <summary>One person or organisation in one role.</summary>
/// <param name="Name">Display form; a name in capitals is re-cased and keeps its form in <paramref name="Raw"/>.</param>
/// <param name="Location">Place as written after "in", "from" …; null when the line ties none to this name.</param>
/// <param name="Organization">Employer or agency that the line ties to a person.</param>
/// <param name="Raw">The credit line that the entry was read from.</param>
public sealed record Credit(
    string Name, CreditKind Kind, CreditRole Role, string? Location, string? Organization, string? Email, string Raw)
{
    /// <summary>Another credited name that is probably this person, spelled otherwise ("Gebeilly", "Gebeily"): a guess for a reader, neither name is changed.</summary>
    public string? SameAs { get; init; }
}
