using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content.Signals;

/// <summary>Where the page's pictures stand between its texts: a caption is the line beside one.</summary>
internal sealed class PagePictures
{
    private readonly Document _document;
    private readonly int[] _before;
    private readonly int[] _end;

    public PagePictures(Document document)
    {
        _document = document;
        var count = document.Elements.Count;
        _before = new int[count + 1];
        _end = new int[count];
        for (var e = 0; e < count; e++)
        {
            _before[e + 1] = _before[e] + (document.Elements[e].Tag is "img" or "picture" or "video" or "amp-img" or "iframe" or "svg" ? 1 : 0);
            _end[e] = e + 1;
        }

        for (var e = count - 1; e > 0; e--)
        {
            if (document.Elements[e].Parent is >= 0 and var parent)
            {
                _end[parent] = Math.Max(_end[parent], _end[e]);
            }
        }
    }

    /// <summary>Pictures below the element, itself included.</summary>
    public int Within(int element) => element < 0 ? _before[^1] : _before[_end[element]] - _before[element];

    /// <summary>Pictures between the end of one block's text and the start of the next block's.</summary>
    public int Between(int first, int second)
    {
        if (first < 0 || second >= _document.Blocks.Count)
        {
            return 0;
        }

        var from = _document.Blocks[first].Runs[^1].Element + 1;
        var to = _document.Blocks[second].Runs[0].Element + 1;
        return to > from ? _before[to] - _before[from] : 0;
    }
}
