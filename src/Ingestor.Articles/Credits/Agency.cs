namespace Ingestor.Articles.Credits;

/// <summary>The agency or newsroom that originated the story.</summary>
/// <param name="Id">Stable key in lower case ("reuters", "agencia-brasil").</param>
/// <param name="Name">Spelling of the agency list ("Reuters").</param>
/// <param name="Evidence">The words that name it.</param>
public sealed record Agency(string Id, string Name, string Evidence);
