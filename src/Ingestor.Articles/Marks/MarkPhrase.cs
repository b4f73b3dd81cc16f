using System.Globalization;
using System.Text;

namespace Ingestor.Articles.Marks;

/// <summary>Understands the words of a mark without its signs: "UPDATE 3", "2nd LD", "1st Ld-Writethru", "종합2보".</summary>
internal static class MarkPhrase
{
    private const int LongestPhrase = 40;

    /// <summary>Kind and number; null when the words are no mark.</summary>
    internal static (MarkKind Kind, int? Number)? Read(string phrase)
    {
        if (phrase.Length is 0 or > LongestPhrase)
        {
            return null;
        }

        int? number = null;
        var words = new StringBuilder();
        foreach (var word in Words(phrase))
        {
            if (Number(word) is { } value)
            {
                if (number is not null)
                {
                    return null;
                }

                number = value;
            }
            else
            {
                words.Append(words.Length > 0 ? " " : string.Empty).Append(word);
            }
        }

        return Kind(words.ToString()) is { } kind ? (kind, number) : null;
    }

    /// <summary>"lead writethru" and "bulletin kill": the later word says what the mark does.</summary>
    private static MarkKind? Kind(string words)
    {
        if (MarkWords.Default.Kinds.TryGetValue(words, out var kind))
        {
            return kind;
        }

        var cut = words.LastIndexOfAny([' ', '-']);
        return cut > 0 && Kind(words[..cut]) is not null && MarkWords.Default.Kinds.TryGetValue(words[(cut + 1)..], out var last) && (last is MarkKind.Writethru or MarkKind.Kill)
            ? last
            : null;
    }

    /// <summary>Words in lower case, digits parted from letters.</summary>
    private static IEnumerable<string> Words(string phrase)
    {
        var word = new StringBuilder();
        foreach (var c in phrase.ToLowerInvariant())
        {
            var isBreak = char.IsWhiteSpace(c) || (word.Length > 0 && char.IsAsciiDigit(c) && !char.IsAsciiDigit(word[0]));
            if (isBreak && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }

            if (!char.IsWhiteSpace(c))
            {
                word.Append(c);
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static int? Number(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        var tail = word[digits..];
        return digits is > 0 and <= 2 && (tail.Length == 0 || MarkWords.Default.Ordinals.Contains(tail))
            ? int.Parse(word[..digits], CultureInfo.InvariantCulture)
            : null;
    }
}
