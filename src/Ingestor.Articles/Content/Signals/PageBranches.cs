using System.Runtime.InteropServices;

namespace Ingestor.Articles.Content.Signals;

/// <summary>The children of a container as whole boxes, and how much of the container looks like each.</summary>
internal sealed class PageBranches(PageShape page)
{
    private readonly Dictionary<int, Dictionary<int, (int Count, float Share)>> _alike = [];

    /// <summary>The container's child that holds the element; -1 when the element stands outside it or is the container.</summary>
    public int Below(int container, int element)
    {
        for (var at = element; at >= 0; at = page.ParentOf(at))
        {
            if (page.ParentOf(at) == container)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Of the container's children with the branch's tag and class: their number, and the share of the container's words in them.</summary>
    public (int Count, float Share) Alike(int container, int branch)
    {
        if (!_alike.TryGetValue(container, out var alike))
        {
            _alike[container] = alike = Looks(container);
        }

        return alike.GetValueOrDefault(branch);
    }

    private Dictionary<int, (int, float)> Looks(int container)
    {
        var children = Enumerable.Range(container + 1, page.Document.Elements.Count - container - 1).Where(e => page.ParentOf(e) == container && page.BoxOf(e).Blocks > 0).ToArray();
        var looks = new Dictionary<(string, string), (int Count, float Words)>();
        foreach (var child in children)
        {
            ref var look = ref CollectionsMarshal.GetValueRefOrAddDefault(looks, Look(child), out _);
            look = (look.Count + 1, look.Words + page.BoxOf(child).Words);
        }

        var whole = Math.Max(1, container < 0 ? page.Whole.Words : page.BoxOf(container).Words);
        return children.ToDictionary(child => child, child => (looks[Look(child)].Count, looks[Look(child)].Words / whole));
    }

    private (string Tag, string Class) Look(int element) => (page.Document.Elements[element].Tag, page.Document.Elements[element].Class);
}
