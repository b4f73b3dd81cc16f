namespace Ingestor.Articles.Metadata.Headlines;

/// <summary>The different words of a text, compared without case.</summary>
internal static class WordSet
{
    public static HashSet<string> Of(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }

    /// <summary>Jaccard likeness of two texts' words.</summary>
    public static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var common = a.Count(b.Contains);
        return a.Count + b.Count == common ? common > 0 ? 1 : 0 : common / (double)(a.Count + b.Count - common);
    }
}
