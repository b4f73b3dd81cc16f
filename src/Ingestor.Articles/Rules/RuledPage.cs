using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Rules;

/// <summary>A source's rules put to one document.</summary>
internal sealed class RuledPage
{
    private readonly Document _document;
    private readonly PageRules _rules;
    private readonly bool[]? _removed;
    private readonly bool[]? _body;

    private RuledPage(Document document, PageRules rules)
    {
        (_document, _rules) = (document, rules);
        _removed = rules.Remove is { } remove ? Within(remove.Match(document)) : null;
        _body = rules.Body is { } body ? Within(body.Match(document)) : null;
    }

    /// <returns>Null when there are no rules, they don't hold at that time, or the document has no elements to match.</returns>
    public static RuledPage? Of(Document document, ReadRequest request) =>
        request.Rules is { } rules && rules.HoldAt(request.RetrievedAt) && document.Kind == DocumentKind.Html ? new RuledPage(document, rules) : null;

    /// <summary>Whether the rules take the block out.</summary>
    public bool IsRemoved(Block block) => Holds(_removed, block) || _rules.IsRemoved(block.Text);

    /// <summary>Whether the body's selector found anything, so that it decides alone.</summary>
    public bool HasBody => _body is not null && _document.Blocks.Any(block => Holds(_body, block));

    public bool IsBody(Block block) => Holds(_body, block);

    public (string Text, int Index)? Headline => First(_rules.Headline);

    public (string Text, int Index)? Subheadline => First(_rules.Subheadline);

    /// <summary>A text for each matched element, by block where one holds several.</summary>
    public IReadOnlyList<string> Authors
    {
        get
        {
            if (_rules.Authors is not { } selector)
            {
                return [];
            }

            var matched = selector.Match(_document);
            return
            [
                .. _document.Blocks
                    .SelectMany(block => block.Runs.Select(run => (Element: Outermost(matched, run.Element), Text: block.Text.Substring(run.Start, run.Length))).Where(run => run.Element >= 0).GroupBy(run => run.Element))
                    .Select(parts => string.Concat(parts.Select(part => part.Text)).Trim()).Where(text => text.Length > 0).Distinct(),
            ];
        }
    }

    public string? Published => _rules.Published is { } selector
        ? _document.Elements.Where((_, index) => selector.Match(_document)[index]).Select(element => element["datetime"] ?? element["content"] ?? element["data-datetime"]).FirstOrDefault(value => value is not null) ?? First(selector)?.Text
        : null;

    private int Outermost(bool[] matched, int element)
    {
        var outermost = -1;
        for (var at = element; at >= 0; at = _document.Elements[at].Parent)
        {
            outermost = matched[at] ? at : outermost;
        }

        return outermost;
    }

    private (string Text, int Index)? First(Selector? selector) => Texts(selector) is [var first, ..] ? first : null;

    /// <summary>The texts of the matched elements by block: of a line that holds more, only their part.</summary>
    private List<(string Text, int Index)> Texts(Selector? selector)
    {
        if (selector is null)
        {
            return [];
        }

        var within = Within(selector.Match(_document));
        return
        [
            .. _document.Blocks.Where(block => Holds(within, block))
                .Select(block => (string.Concat(block.Runs.Where(run => run.Element >= 0 && within[run.Element]).Select(run => block.Text.Substring(run.Start, run.Length))).Trim(), block.Index))
                .Where(found => found.Item1.Length > 0),
        ];
    }

    private static bool Holds(bool[]? within, Block block) => within is not null && block.Runs.Any(run => run.Element >= 0 && within[run.Element]);

    /// <summary>The matched elements and all below them.</summary>
    private bool[] Within(bool[] matched)
    {
        foreach (var element in _document.Elements)
        {
            matched[element.Index] |= element.Parent >= 0 && matched[element.Parent];
        }

        return matched;
    }
}
