using System.Collections.Frozen;

namespace Ingestor.Articles.Documents;

/// <summary>Inline elements within a line of text whose own text is not on the screen: "(opens in a new tab)", the bubble over a word.</summary>
/// <remarks>Whole boxes are another matter: pages hide stories behind a button or a subscription, so a hidden block is evidence for a later stage and no more.</remarks>
internal static class UnseenText
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        Resources.Lines("Documents/Data/unseen-names.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsIn(HtmlElement inline)
    {
        foreach (var attribute in inline.Attributes)
        {
            if (attribute.Name is "hidden" || (attribute.Name is "class" && HasName(inline.Raw(attribute))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasName(ReadOnlySpan<char> classes)
    {
        foreach (var range in classes.SplitAny(" \t\r\n\f"))
        {
            var name = classes[range];
            for (var end = name.Length; end > 0; end = name[..end].LastIndexOfAny('-', '_'))
            {
                if (Names.Contains(name[..end]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
