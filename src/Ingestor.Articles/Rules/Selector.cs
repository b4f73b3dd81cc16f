using System.Text.RegularExpressions;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Rules;

/// <summary>A selector for elements: types, classes, ids and attributes, joined by descendant and child combinators, in a comma-separated list (Selectors Level 4, sections 5, 6 and 14).</summary>
public sealed partial class Selector
{
    private readonly Compound[][] _alternatives;

    private Selector(Compound[][] alternatives, string text) => (_alternatives, Text) = (alternatives, text);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <returns>The selector; null, with a clause that says why, for what is none.</returns>
    public static Selector? Parse(string text, out string fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        var alternatives = new List<Compound[]>();
        foreach (var alternative in text.Split(','))
        {
            var chain = new List<Compound>();
            var isChild = false;
            foreach (var part in alternative.Replace(">", " > ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (part == ">" && chain.Count > 0 && !isChild)
                {
                    isChild = true;
                }
                else if (CompoundOf(part, isChild) is { } compound)
                {
                    chain.Add(compound);
                    isChild = false;
                }
                else
                {
                    fault = $"'{part}' is not understood: use tag, .class, #id, [attribute] or [attribute=value], joined by spaces or >; of attributes only {string.Join(", ", HtmlTags.KeptAttributes.Order(StringComparer.Ordinal))} are kept";
                    return null;
                }
            }

            if (chain.Count == 0 || isChild)
            {
                fault = $"'{alternative.Trim()}' ends where an element should stand";
                return null;
            }

            alternatives.Add([.. chain]);
        }

        fault = "";
        return new Selector([.. alternatives], text);
    }

    /// <summary>By element index: whether the selector matches it.</summary>
    public bool[] Match(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var matches = new bool[document.Elements.Count];
        foreach (var chain in _alternatives)
        {
            // A parent stands before its children: what holds up to each element is known when they are reached.
            var depth = new ulong[document.Elements.Count];
            foreach (var element in document.Elements)
            {
                var (above, parent) = element.Parent < 0 ? (0UL, 0UL) : (depth[element.Parent] >> 32, depth[element.Parent] & uint.MaxValue);
                ulong here = 0;
                for (var i = 0; i < chain.Length && i < 31; i++)
                {
                    var reached = i == 0 || ((chain[i].IsChild ? parent : above) >> (i - 1) & 1) != 0;
                    here |= reached && chain[i].Fits(element) ? 1UL << i : 0;
                }

                // Upper half: links of the chain that this element or one above it ends; lower half: those that this element ends itself.
                depth[element.Index] = ((above | here) << 32) | here;
                matches[element.Index] |= (here >> (chain.Length - 1) & 1) != 0;
            }
        }

        return matches;
    }

    private static Compound? CompoundOf(string text, bool isChild)
    {
        var match = CompoundForm().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var attributes = match.Groups["attribute"].Captures.Zip(match.Groups["value"].Captures, (name, value) => (Name: name.Value.ToLowerInvariant(), Value: value.Value.TrimStart('=').Trim('"', '\''), HasValue: value.Length > 0)).ToArray();
        return attributes.Any(attribute => attribute.Name is not ("id" or "class") && !HtmlTags.KeptAttributes.Contains(attribute.Name))
            ? null
            : new Compound(
                match.Groups["tag"].Value is { Length: > 0 } and not "*" ? match.Groups["tag"].Value.ToLowerInvariant() : null,
                [.. match.Groups["class"].Captures.Select(name => name.Value)],
                match.Groups["id"].Success ? match.Groups["id"].Value : null,
                [.. attributes.Select(attribute => (attribute.Name, attribute.HasValue ? attribute.Value : null))],
                isChild);
    }

    [GeneratedRegex(
        """^(?=.)(?<tag>\*|[A-Za-z][A-Za-z0-9-]*)?(?:\.(?<class>[\w-]+)|#(?<id>[\w-]+)|\[(?<attribute>[\w:-]+)(?<value>(?:=(?:"[^"]*"|'[^']*'|[^\]\s"']+))?)\])*$""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 200)]
    private static partial Regex CompoundForm();
}
