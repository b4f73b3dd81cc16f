using System.Runtime.InteropServices;
using Ingestor.Articles.Languages;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>How unlikely a text outside ASCII is in the likeliest of some languages: the shorter its code, the likelier that it was decoded right.</summary>
/// <remarks>Costs are -8 ln of probabilities, those of each letter given the one before it; only what differs between encodings is counted.</remarks>
internal static class ReadingCost
{
    private const int Backoff = 16;
    private const int UnknownLetter = 110;
    private const int UnknownIdeograph = 88;
    private const int CapitalInside = 40;
    private const int MixedScripts = 24;

    /// <param name="hint">Index of the language that the page declares; -1 for none.</param>
    /// <param name="hintGain">What the text gains by being in that language.</param>
    /// <param name="items">How many characters outside ASCII were counted.</param>
    public static long Of(string text, ReadOnlySpan<int> languages, int hint, int hintGain, out int items)
    {
        var pairs = Pairs(text, out var signs, out items);
        var best = long.MaxValue;
        foreach (var language in languages)
        {
            var sum = language == hint ? -(long)hintGain : 0;
            foreach (var (key, count) in pairs)
            {
                sum += (long)count * Of((char)(key >> 16), (char)key, language);
            }

            best = Math.Min(best, sum);
        }

        return best + signs;
    }

    private static int Of(char left, char right, int language)
    {
        var model = LetterModel.Shared;
        var alone = model.Of(right)?[language] ?? LetterModel.Unknown;
        if (LetterFold.IsIdeograph(right))
        {
            return alone < LetterModel.Unknown ? alone : UnknownIdeograph;
        }

        var before = LetterFold.IsIdeograph(left) ? LetterFold.Edge : left;
        if (model.Of(before, right)?[language] is { } pair and < LetterModel.Unknown && model.Of(before)?[language] is { } first and < LetterModel.Unknown)
        {
            return Math.Max(1, pair - first);
        }

        return alone < LetterModel.Unknown ? Math.Min(UnknownLetter, alone + Backoff) : UnknownLetter;
    }

    /// <summary>Counts of neighbours of which one at least is outside ASCII; <paramref name="signs"/> is the cost of all that is no letter, the same in every language.</summary>
    private static Dictionary<int, int> Pairs(string text, out long signs, out int items)
    {
        var pairs = new Dictionary<int, int>();
        var (left, leftRaw) = (LetterFold.Edge, ' ');
        signs = items = 0;
        foreach (var raw in text)
        {
            var letter = char.IsSurrogate(raw) ? LetterFold.Edge : LetterFold.Of(raw);
            if (!char.IsAscii(raw))
            {
                items++;
                signs += letter == LetterFold.Edge ? Sign(raw) : 0;
            }

            if (letter != LetterFold.Edge && (!char.IsAscii(raw) || (!char.IsAscii(leftRaw) && left != LetterFold.Edge)))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, (left << 16) | letter, out _)++;
                signs += char.IsUpper(raw) && char.IsLower(leftRaw) ? CapitalInside : 0;
                signs += left != LetterFold.Edge && char.IsAscii(letter) != char.IsAscii(left) && (IsForeign(letter) || IsForeign(left)) ? MixedScripts : 0;
            }
            else if (letter == LetterFold.Edge && left != LetterFold.Edge && !char.IsAscii(leftRaw) && char.IsAscii(raw))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(pairs, (left << 16) | letter, out _)++;
            }

            (left, leftRaw) = (letter, raw);
        }

        return pairs;
    }

    /// <summary>Letters that no word shares with ASCII's: neither Latin nor a mark.</summary>
    private static bool IsForeign(char letter) => letter >= '\u0370' && letter is not (>= '\u1E00' and <= '\u1EFF') && !LetterFold.IsIdeograph(letter);

    private static int Sign(char sign) => sign switch
    {
        '“' or '”' or '‘' or '’' or '–' or '—' or '…' or '«' or '»' or '„' or '\u00A0' => 30,
        '、' or '。' or '「' or '」' or '・' or '，' or '：' or '（' or '）' or '？' or '！' or '《' or '》' or '\u3000' or '；' => 24,
        '•' or '€' or '£' or '©' or '®' or '°' or '§' or '·' or '™' or '№' or '¿' or '¡' or '½' or '²' or '×' or '‚' or '†' or '●' or '■' or '›' or '‹' or '→' => 44,
        '\uFFFD' => 150,
        >= '\u0080' and <= '\u009F' => 150,
        >= '\uE000' and <= '\uF8FF' => 150,
        >= '\uFF01' and <= '\uFF5E' => 44,
        >= '\u2500' and <= '\u259F' => 90,
        _ when char.IsSurrogate(sign) => 60,
        _ => 70,
    };
}
