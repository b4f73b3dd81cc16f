using System.Collections.Frozen;
using Ingestor.Articles.Documents;

namespace Ingestor.Articles.Content.Signals;

/// <summary>What tag, attributes, class names and id say about the text below an element, as bits in the order of <c>element-marks.txt</c>.</summary>
internal sealed class ElementMarks
{
    private const int ShortestStem = 2;

    private static readonly (string Name, string[] Signs)[] Groups = [.. Resources.Lines("Content/Data/element-marks.txt")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(parts => (parts[0], parts[1..]))];

    private static readonly FrozenDictionary<string, ulong> Tags = Table(sign => sign[0] == '<' ? sign[1..^1] : null);
    private static readonly FrozenDictionary<string, ulong> Attributes = Table(sign => sign[0] == '[' ? sign[1..^1] : null);
    private static readonly FrozenDictionary<string, ulong> Words = Table(sign => sign[0] is '<' or '[' || sign[^1] == '*' ? null : sign);
    private static readonly FrozenDictionary<string, ulong> Stems = Table(sign => sign[^1] == '*' ? sign[..^1] : null);
    private static readonly int LongestStem = Stems.Keys.Max(stem => stem.Length);
    private static readonly string[] Attributed = [.. Attributes.Keys.Select(sign => sign[..sign.IndexOf('=', StringComparison.Ordinal)]).Distinct()];

    private readonly Dictionary<string, ulong> _names = [];

    public static int Count => Groups.Length;

    public static string NameOf(int mark) => Groups[mark].Name;

    public static int IndexOf(string name) => Array.FindIndex(Groups, group => group.Name == name);

    public ulong Of(Element element)
    {
        var marks = Tags.GetValueOrDefault(element.Tag) | OfNames(element.Class) | OfNames(element.Id);
        if (element.Attributes is not null)
        {
            foreach (var attribute in Attributed)
            {
                marks |= element[attribute] is { } value ? OfAttribute(attribute, value) : 0;
            }
        }

        return marks;
    }

    private static ulong OfAttribute(string attribute, string value)
    {
        var marks = 0UL;
        foreach (var range in value.AsSpan().SplitAny(' ', '/', '\t', '\n'))
        {
            var part = value[range].ToLowerInvariant();
            marks |= Attributes.GetValueOrDefault($"{attribute}={part}");
            marks |= attribute == "itemtype" && part.EndsWith("article", StringComparison.Ordinal) ? Attributes.GetValueOrDefault("itemtype=article") : 0;
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

    private static ulong Read(string names)
    {
        var marks = 0UL;
        Span<char> word = stackalloc char[32];
        var length = 0;
        var token = new TokenMarks();
        for (var i = 0; i <= names.Length; i++)
        {
            var character = i < names.Length ? names[i] : ' ';
            var hump = char.IsAsciiLetterUpper(character) && i > 0 && char.IsAsciiLetterLower(names[i - 1]);
            if (!char.IsAsciiLetter(character) || hump)
            {
                marks |= OfWord(word[..length]) | token.Add(word[..length]);
                length = 0;
                token = hump || character is '-' or '_' ? token : new TokenMarks();
            }

            if (char.IsAsciiLetter(character) && length < word.Length)
            {
                word[length++] = FoldedText.Lower(character);
            }
        }

        return marks;
    }

    private static ulong OfWord(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestStem)
        {
            return 0;
        }

        var marks = Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var exact) ? exact : 0;
        var stems = Stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(word.Length, LongestStem); length > ShortestStem; length--)
        {
            marks |= stems.TryGetValue(word[..length], out var stem) ? stem : 0;
        }

        return marks;
    }

    private static FrozenDictionary<string, ulong> Table(Func<string, string?> key) => Groups
        .SelectMany((group, index) => group.Signs.Select(key).OfType<string>().Select(sign => (sign, Bit: 1UL << index)))
        .GroupBy(pair => pair.sign, pair => pair.Bit)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(0UL, (all, bit) => all | bit));

    /// <summary>Two parts of one name read as one word: <c>article-body</c>, <c>articleBody</c>.</summary>
    private struct TokenMarks
    {
        private string? _before;

        public ulong Add(ReadOnlySpan<char> word)
        {
            if (word.IsEmpty)
            {
                return 0;
            }

            var joined = _before is null ? 0 : Words.GetValueOrDefault(string.Concat(_before, word));
            _before = word.ToString();
            return joined;
        }
    }
}
