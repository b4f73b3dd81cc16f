using System.Runtime.InteropServices;

namespace Ingestor.Articles.Languages;

/// <summary>The language of a running text, from its letters and pairs of letters.</summary>
public static class LanguageDetector
{
    /// <summary>Characters that are looked at: statistics no longer change much beyond.</summary>
    private const int Sample = 2500;

    private const int FewestPairs = 60;
    private const int FewestIdeographs = 12;

    /// <summary>Mean cost a letter above which a text is in no known language: a table, a list of names, another language.</summary>
    private const double MostCost = 70;

    private const double SmallestLead = 0.25;

    /// <param name="paragraphs">The story's paragraphs.</param>
    /// <returns>The BCP 47 primary tag ("en", "zh"); null when the text is too short or the languages too close.</returns>
    public static string? Of(IEnumerable<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        Span<int> ascii = stackalloc int[LetterModel.AsciiPairs];
        ascii.Clear();
        var others = Count(paragraphs, ascii, out var pairs, out var ideographs);
        if (pairs < FewestPairs && ideographs < FewestIdeographs)
        {
            return null;
        }

        var model = LetterModel.Shared;
        Span<int> sums = stackalloc int[model.Tags.Count];
        sums.Clear();
        var known = 0;
        foreach (var (key, count) in others)
        {
            known += Add(key >> 16 == 0 ? model.Of((char)key) : model.Of((char)(key >> 16), (char)key), count, sums);
        }

        for (var pair = 0; pair < ascii.Length; pair++)
        {
            known += ascii[pair] == 0 ? 0 : Add(model.OfAscii(pair), ascii[pair], sums);
        }

        return Best(model, sums, known, pairs + ideographs);
    }

    /// <remarks>A sum stays below <see cref="Sample"/> times the dearest letter.</remarks>
    /// <returns>How many were counted: none where no table holds the letters.</returns>
    private static int Add(byte[]? costs, int count, Span<int> sums)
    {
        if (costs is null)
        {
            return 0;
        }

        // Of the same length, told to the compiler: no place is checked.
        sums = sums[..costs.Length];
        for (var language = 0; language < costs.Length; language++)
        {
            sums[language] += count * costs[language];
        }

        return count;
    }

    private static string? Best(LetterModel model, ReadOnlySpan<int> sums, int known, int all)
    {
        int best = 0, second = -1;
        for (var i = 1; i < sums.Length; i++)
        {
            if (sums[i] < sums[best])
            {
                (best, second) = (i, best);
            }
            else if (second < 0 || sums[i] < sums[second])
            {
                second = i;
            }
        }

        var (tag, rival) = (Primary(model.Tags[best]), Primary(model.Tags[second]));
        var lead = (sums[second] - sums[best]) / (double)Math.Max(1, known);
        return known * 2 < all || sums[best] > MostCost * known || (tag != rival && lead < SmallestLead) ? null : tag;
    }

    private static string Primary(string tag) => tag.IndexOf('-') is var dash and > 0 ? tag[..dash] : tag;

    /// <param name="ascii">Takes the pairs of ASCII letters.</param>
    /// <returns>The other pairs and the ideographs.</returns>
    private static Dictionary<int, int> Count(IEnumerable<string> paragraphs, Span<int> ascii, out int pairs, out int ideographs)
    {
        var counts = new Dictionary<int, int>();
        var (left, seen) = (LetterFold.Edge, 0);
        pairs = ideographs = 0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var character in paragraph)
            {
                var letter = LetterFold.Of(character);
                if (LetterFold.IsIdeograph(letter))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, letter, out _)++;
                    ideographs++;
                }
                else if (!(letter == LetterFold.Edge && (left == LetterFold.Edge || LetterFold.IsIdeograph(left))))
                {
                    ref var pair = ref char.IsAscii(left) && char.IsAscii(letter) ? ref ascii[LetterModel.AsciiPair(left, letter)] : ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (left << 16) | letter, out _);
                    pair++;
                    pairs++;
                }

                left = letter;
                if (++seen >= Sample)
                {
                    return counts;
                }
            }

            left = LetterFold.Edge;
        }

        return counts;
    }
}
