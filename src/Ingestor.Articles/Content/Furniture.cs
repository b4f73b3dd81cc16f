using System.Collections.Frozen;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content;

/// <summary>Elements whose tag, role, id or class says that they are not the story.</summary>
internal static class Furniture
{
    private static readonly FrozenSet<string> Tags = new[] { "nav", "footer", "aside", "form", "button", "dialog", "address" }.ToFrozenSet();

    private static readonly FrozenSet<string> Words =
        Resources.Lines("Content/Data/furniture-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <returns>What marks the element, for a removal's reason; null when nothing does.</returns>
    public static string? Mark(Element element)
    {
        if (element.Hidden)
        {
            return "hidden";
        }

        if (Tags.Contains(element.Tag) || element["role"] is "navigation" or "complementary" or "dialog" or "contentinfo")
        {
            return element.Tag;
        }

        return element.Tag is "body" or "html" or "main" or "article" ? null : Word(element.Class) ?? Word(element.Id);
    }

    private static string? Word(string names)
    {
        foreach (var range in names.AsSpan().SplitAny(' ', '-', '_', '\t', '\n'))
        {
            var word = names[range];
            if (Words.Contains(word))
            {
                return word;
            }
        }

        return null;
    }
}
