namespace Ingestor.Articles;

/// <summary>What a wire headline says it does to an earlier version of the story.</summary>
public enum MarkKind
{
    Update,
    Correction,
    Refile,
    Writethru,
    Advisory,
    Kill,
}
