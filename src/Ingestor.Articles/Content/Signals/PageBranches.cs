namespace Ingestor.Articles.Content.Signals;

/// <summary>The children of a container as whole boxes, and how much of the container looks like each.</summary>
internal sealed class PageBranches(PageShape page)
{
    private readonly Dictionary<int, Dictionary<(string, string), (int Count, float Words)>> _looks = [];

    /// <summary>The container's child that holds the element; -1 when the element stands outside it or is the container.</summary>
    public int Below(int container, int element)
    {
        for (var at = element; at >= 0; at = page.Document.Elements[at].Parent)
        {
            if (page.Document.Elements[at].Parent == container)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Number of the container's children with the branch's tag and class.</summary>
    public int Alike(int container, int branch) => Look(container, branch).Count;

    /// <summary>Share of the container's words in children with the branch's tag and class.</summary>
    public float AlikeShare(int container, int branch) =>
        Look(container, branch).Words / Math.Max(1, container < 0 ? page.Whole.Words : page.BoxOf(container).Words);

    private (int Count, float Words) Look(int container, int branch)
    {
        if (!_looks.TryGetValue(container, out var looks))
        {
            _looks[container] = looks = [];
            for (var e = container + 1; e < page.Document.Elements.Count; e++)
            {
                var element = page.Document.Elements[e];
                if (element.Parent == container && page.BoxOf(e).Blocks > 0)
                {
                    var (count, words) = looks.GetValueOrDefault((element.Tag, element.Class));
                    looks[(element.Tag, element.Class)] = (count + 1, words + page.BoxOf(e).Words);
                }
            }
        }

        return looks.GetValueOrDefault((page.Document.Elements[branch].Tag, page.Document.Elements[branch].Class));
    }
}
