using System.Text;

namespace Ingestor.Articles.Documents.Encodings;

/// <summary>Chooses between what a document declares and what its letters say.</summary>
internal static class EncodingChoice
{
    /// <summary>A declaration is right far more often than not; windows-1252 is what servers declare that were never told.</summary>
    private const int DeclaredGain = 96;
    private const int DefaultGain = 40;
    private const int LanguageGain = 48;

    /// <summary>What a text loses by being in none of the languages that the page's ASCII letters are in, at once and for each character.</summary>
    private const int OtherLanguage = 72;
    private const int OtherLanguageItem = 4;

    /// <summary>Mean cost a character up to which a declared encoding's text is plain language, and nothing else need be tried.</summary>
    private const int PlainCost = 48;
    private const int PlainItems = 30;

    private const int Windows1252 = 1252;

    /// <param name="declared">What was declared, most trusted first.</param>
    /// <returns>The encoding; null when the letters say nothing.</returns>
    public static Encoding? Of(ReadOnlySpan<byte> bytes, IReadOnlyList<Encoding> declared, bool mayBeUtf8)
    {
        var sample = TextSample.Of(bytes);
        if (sample.Length == 0)
        {
            return null;
        }

        var hint = LanguageHint.Of(bytes);
        if (declared.Count > 0 && Cost(EncodingCandidate.For(declared[0]), sample, hint, out var items) is var plain && items >= PlainItems && plain < (long)PlainCost * items)
        {
            return declared[0];
        }

        var ascii = AsciiLanguage.Of(bytes);
        (Encoding? Encoding, long Cost) best = (null, long.MaxValue);
        foreach (var candidate in Candidates(declared, mayBeUtf8))
        {
            var cost = Cost(candidate, sample, hint, out var count) + candidate.Handicap + (ascii >= 0 && !candidate.Languages.Contains(ascii) ? OtherLanguage + (OtherLanguageItem * count) : 0) - Gain(candidate.Encoding, declared);
            best = cost < best.Cost ? (candidate.Encoding, cost) : best;
        }

        return best.Encoding;
    }

    private static IEnumerable<EncodingCandidate> Candidates(IReadOnlyList<Encoding> declared, bool mayBeUtf8)
    {
        var more = declared.Concat(mayBeUtf8 ? [Encoding.UTF8] : []).Where(encoding => EncodingCandidate.All.All(candidate => candidate.Encoding.CodePage != encoding.CodePage));
        return EncodingCandidate.All.Concat(more.DistinctBy(encoding => encoding.CodePage).Where(encoding => mayBeUtf8 || encoding.CodePage != Encoding.UTF8.CodePage).Select(EncodingCandidate.For));
    }

    private static long Cost(EncodingCandidate candidate, byte[] sample, int hint, out int items) =>
        ReadingCost.Of(EncodingLabels.Decode(candidate.Encoding, sample), candidate.Languages, hint, LanguageGain, out items);

    private static int Gain(Encoding encoding, IReadOnlyList<Encoding> declared)
    {
        for (var i = 0; i < declared.Count; i++)
        {
            if (declared[i].CodePage == encoding.CodePage)
            {
                return (encoding.CodePage == Windows1252 ? DefaultGain : DeclaredGain) / (i + 1);
            }
        }

        return 0;
    }
}
