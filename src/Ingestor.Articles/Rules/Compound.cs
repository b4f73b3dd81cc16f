using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Rules;

/// <summary>What one element must be like: the part of a selector between two combinators.</summary>
/// <param name="IsChild">It must be a child of what stands before it, not any descendant.</param>
internal sealed record Compound(string? Tag, string[] Classes, string? Id, (string Name, string? Value)[] Attributes, bool IsChild)
{
    public bool Fits(Element element) =>
        (Tag is null || Tag == element.Tag)
        && (Id is null || Id == element.Id)
        && Array.TrueForAll(Classes, name => HasClass(element.Class, name))
        && Array.TrueForAll(Attributes, attribute => Value(element, attribute.Name) is { } value && (attribute.Value is null || attribute.Value == value));

    private static string? Value(Element element, string name) => name switch
    {
        "id" => element.Id.Length > 0 ? element.Id : null,
        "class" => element.Class.Length > 0 ? element.Class : null,
        _ => element[name],
    };

    private static bool HasClass(string classes, string name)
    {
        foreach (var range in classes.AsSpan().SplitAny(" \t\r\n\f"))
        {
            if (classes.AsSpan()[range].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
