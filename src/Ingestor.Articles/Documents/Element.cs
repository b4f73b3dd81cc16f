namespace Ingestor.Articles.Documents;

/// <summary>An element of the page without its text.</summary>
/// <param name="Index">Place in <see cref="Document.Elements"/>.</param>
/// <param name="Parent">Index of the parent; -1 for the root.</param>
/// <param name="Tag">Lower-case tag name.</param>
/// <param name="Hidden">The element, not counting its ancestors, is hidden by <c>hidden</c>, <c>aria-hidden</c> or its own style.</param>
/// <param name="Attributes">The attributes that a later stage may ask for, decoded; null when there are none.</param>
public sealed record Element(
    int Index, int Parent, int Depth, string Tag, string Id, string Class, bool Hidden, IReadOnlyList<KeyValuePair<string, string>>? Attributes)
{
    /// <summary>The attribute's value, null when it is absent; the first where it was written twice (HTML standard, attribute name state).</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes is KeyValuePair<string, string>[] written ? written : Attributes?.ToArray() ?? [])
            {
                if (name == attribute)
                {
                    return value;
                }
            }

            return null;
        }
    }
}
