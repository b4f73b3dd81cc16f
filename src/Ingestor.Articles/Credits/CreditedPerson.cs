namespace Ingestor.Articles.Credits;

/// <summary>A person as one line credits them; name and place as written.</summary>
public sealed record CreditedPerson(string Name, CreditRole Role, string? Location = null, string? Organization = null, string? Email = null);
