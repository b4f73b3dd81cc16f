using System.Collections.Frozen;
using System.Globalization;

namespace Ingestor.Articles.Languages;

/// <summary>How usual letters and pairs of letters are in each language (<c>Languages/Data/letters.txt</c>), as costs of -8 ln of their share of all letters.</summary>
internal sealed class LetterModel
{
    /// <summary>Cost of what a language's table does not hold.</summary>
    public const byte Unknown = 105;

    /// <summary>Number of pairs of small ASCII letters and edges, with gaps.</summary>
    public const int AsciiPairs = 32 * 32;

    private readonly FrozenDictionary<int, byte[]> _costs;
    private readonly byte[]?[] _ascii = new byte[AsciiPairs][];

    private LetterModel(string[] tags, FrozenDictionary<int, byte[]> costs)
    {
        (Tags, _costs) = (tags, costs);
        foreach (var (key, row) in costs.Where(pair => pair.Key >> 16 is > 0 and < 128 && (pair.Key & char.MaxValue) < 128))
        {
            _ascii[AsciiPair((char)(key >> 16), (char)key)] = row;
        }
    }

    public static LetterModel Shared { get; } = Load();

    /// <summary>BCP 47 tags, in the order of every row of costs.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>The costs of a letter by language; null for one that no table holds.</summary>
    public byte[]? Of(char letter) => _costs.GetValueOrDefault(letter);

    /// <summary>The costs of two neighbours by language; null for a pair that no table holds.</summary>
    public byte[]? Of(char left, char right) => _costs.GetValueOrDefault(Key(left, right));

    /// <summary>The costs of a pair by its <see cref="AsciiPair"/>: most pairs of most texts.</summary>
    public byte[]? OfAscii(int pair) => _ascii[pair];

    public static int AsciiPair(char left, char right) => ((left & 31) << 5) | (right & 31);

    public int IndexOf(string tag)
    {
        for (var i = 0; i < Tags.Count; i++)
        {
            if (Tags[i].Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Key(char left, char right) => (left << 16) | right;

    private static LetterModel Load()
    {
        var rows = Resources.Lines("Languages/Data/letters.txt").Select(line => line.Split(' ')).ToArray();
        var costs = new Dictionary<int, byte[]>();
        for (var language = 0; language < rows.Length; language++)
        {
            foreach (var item in rows[language].Skip(1))
            {
                var letters = char.IsAsciiDigit(item[1]) ? 1 : 2;
                var key = letters == 1 ? item[0] : Key(item[0], item[1]);
                if (!costs.TryGetValue(key, out var row))
                {
                    costs[key] = row = new byte[rows.Length];
                    Array.Fill(row, Unknown);
                }

                row[language] = byte.Parse(item.AsSpan(letters), CultureInfo.InvariantCulture);
            }
        }

        return new LetterModel([.. rows.Select(row => row[0])], costs.ToFrozenDictionary());
    }
}
