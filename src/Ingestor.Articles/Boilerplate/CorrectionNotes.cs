namespace Ingestor.Articles.Boilerplate;

/// <summary>Notes that say what a later version of a story changed. They are never removed.</summary>
public static class CorrectionNotes
{
    internal const string Rule = "keep.editorial-note";

    private const int LongestNote = 120;

    private static readonly LineLexicon Lexicon = LineLexicon.Default;
    private static readonly ulong Note = Lexicon.Bit("note");
    private static readonly ulong Opening = Lexicon.Bit("correction");
    private static readonly ulong Invitation = Lexicon.Bit("contact") | Lexicon.Bit("report");

    /// <summary>True for "(Corrects spelling in paragraph 3)", "Editor's note: …", "An earlier version of this story …" in any language of the data.</summary>
    public static bool IsNote(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return IsNote(LineFeatures.Of(line.Length > 2_000 ? line[..2_000] : line, Lexicon));
    }

    internal static bool IsNote(LineFeatures features)
    {
        if (features.Words > LongestNote)
        {
            return false;
        }

        // "Corrections: email us" and "Report a correction" invite, they don't correct.
        return features.Signs.Any(signs => (signs.Has & Note) != 0
            || ((signs.Opens & Opening) != 0 && (signs.Opens & Invitation) == 0 && features.Words > 3));
    }
}
