namespace Ingestor.Articles.Metadata.Authors;

/// <summary>One place that names somebody who may be the author.</summary>
/// <param name="Origin">For provenance, e.g. <c>json-ld author</c>.</param>
/// <param name="Field">The field or line as it stands there.</param>
/// <param name="Mates">How many names it holds.</param>
/// <param name="Block">Index of the block; -1 outside the visible text.</param>
/// <param name="Element">Innermost element that holds the name; -1 outside the visible text.</param>
internal sealed record AuthorMention(AuthorWitness Witness, string Origin, string Field, ReadName Name, int Place, int Mates, int Block = -1, int Element = -1, bool CallsOrganization = false)
{
    public bool IsDeclared => Block < 0;
}
