using HtmlAgilityPack;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Tests.Documents;

/// <summary>The elements of a page as the parser places them when it is shown everything.</summary>
internal static class ParsedTree
{
    /// <returns>In document order: tag, and index of the parent.</returns>
    public static List<(string Tag, int Parent)> Of(string html)
    {
        var page = new HtmlDocument { OptionReadEncoding = false };
        page.LoadHtml(html);
        var tree = new List<(string, int)>();
        Add(page.DocumentNode, -1, tree);
        return tree;
    }

    private static void Add(HtmlNode above, int parent, List<(string, int)> tree)
    {
        foreach (var node in above.ChildNodes.Where(node => node.NodeType == HtmlNodeType.Element && node.Name is not "br" && !HtmlTags.Silent.Contains(node.Name)))
        {
            tree.Add((node.Name, parent));
            Add(node, tree.Count - 1, tree);
        }
    }
}
