namespace Ingestor.Articles.Credits;

/// <summary>The closed list of roles; the last three are for organisations only. Written in kebab case in every format.</summary>
public enum CreditRole
{
    Reporter,
    AdditionalReporter,
    Writer,
    Editor,
    Compiler,
    Photographer,
    Graphics,
    Video,
    Producer,
    Researcher,
    Translator,
    Interviewer,
    Affiliation,
    Source,
    Copyright,
}
