namespace Ingestor.Articles.Credits;

/// <summary>An organisation as one line credits it.</summary>
/// <param name="Location">Place that the line ties to it ("Reuters staff in Vladivostok").</param>
public sealed record CreditedOrganization(string Name, CreditRole Role, string? Location = null);
