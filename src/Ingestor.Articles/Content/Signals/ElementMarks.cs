using System.Collections.Frozen;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content.Signals;

/// <summary>What tag, attributes, class names and id say about the text below an element, as bits in the order of <c>element-marks.txt</c>.</summary>
internal sealed class ElementMarks
{
    private const int ShortestWord = 2;
    private const int LongestWord = 32;

    private static readonly (string Name, string[] Signs)[] Groups = [.. Resources.Lines("Content/Data/element-marks.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(parts => (parts[0], parts[1..]))];

    private static readonly FrozenDictionary<string, ulong> Tags = Signs(sign => sign[0] == '<')
        .GroupBy(pair => pair.Sign[1..^1], pair => pair.Bit).ToFrozenDictionary(group => group.Key, group => group.Aggregate(0UL, (all, bit) => all | bit));

    private static readonly FrozenDictionary<string, WordTable> Attributes = Signs(sign => sign[0] == '[').Select(pair => (Parts: pair.Sign[1..^1].Split('='), pair.Bit))
        .GroupBy(pair => pair.Parts[0], pair => (pair.Parts[1], pair.Bit)).ToFrozenDictionary(group => group.Key, group => new WordTable(group));

    private static readonly WordTable Words = new(Signs(sign => sign[0] is not ('<' or '[')));

    private readonly Dictionary<string, ulong> _names = [];

    public static int Count => Groups.Length;

    public static string NameOf(int mark) => Groups[mark].Name;

    public static int IndexOf(string name) => Array.FindIndex(Groups, group => group.Name == name);

    public ulong Of(Element element)
    {
        var marks = Tags.GetValueOrDefault(element.Tag) | OfNames(element.Class) | OfNames(element.Id);
        for (var i = 0; i < element.Attributes?.Count; i++)
        {
            var (name, value) = element.Attributes[i];
            marks |= Attributes.TryGetValue(name, out var words) ? OfAttribute(words, name, value) : 0;
        }

        return marks;
    }

    private static ulong OfAttribute(WordTable words, string name, ReadOnlySpan<char> value)
    {
        var marks = 0UL;
        foreach (var range in value.SplitAny(' ', '/', '\t', '\n'))
        {
            var part = value[range];
            marks |= words.OfWhole(name == "itemtype" && part.EndsWith("article", StringComparison.OrdinalIgnoreCase) ? "article" : part);
        }

        return marks;
    }

    private ulong OfNames(string names)
    {
        if (names.Length == 0)
        {
            return 0;
        }

        if (!_names.TryGetValue(names, out var marks))
        {
            _names[names] = marks = Read(names);
        }

        return marks;
    }

    /// <summary>Two parts of one name are also read as one word: <c>article-body</c>, <c>articleBody</c>.</summary>
    private static ulong Read(string names)
    {
        var marks = 0UL;
        Span<char> joined = stackalloc char[2 * LongestWord];
        int before = 0, length = 0;
        for (var i = 0; i <= names.Length; i++)
        {
            var character = i < names.Length ? names[i] : ' ';
            var hump = char.IsAsciiLetterUpper(character) && i > 0 && char.IsAsciiLetterLower(names[i - 1]);
            if (!char.IsAsciiLetter(character) || hump)
            {
                var word = joined.Slice(before, length);
                if (length > 0)
                {
                    marks |= (length >= ShortestWord ? Words.Of(word) : 0) | (before > 0 ? Words.OfWhole(joined[..(before + length)]) : 0);
                    word.CopyTo(joined);
                    before = length;
                }

                length = 0;
                before = hump || character is '-' or '_' ? before : 0;
            }

            if (char.IsAsciiLetter(character) && length < LongestWord)
            {
                joined[before + length++] = FoldedText.Lower(character);
            }
        }

        return marks;
    }

    private static IEnumerable<(string Sign, ulong Bit)> Signs(Func<string, bool> chosen) =>
        Groups.SelectMany((group, index) => group.Signs.Where(chosen).Select(sign => (sign, 1UL << index)));
}
