namespace Ingestor.Articles.Credits.Lines;

/// <summary>The word that opens a by-line: a preposition ("By", "Von"), or a noun before a colon ("Author:") or before a name.</summary>
internal static class ByWord
{
    /// <returns>Where the names begin; null when no by-word stands at <paramref name="i"/>.</returns>
    public static int? At(Draft d, int i)
    {
        if (d.Find(i, Term.By) is { } by)
        {
            return by.End;
        }

        if (d.Find(i, Term.Label) is not { } label)
        {
            return null;
        }

        return d.Is(label.End, ":") || IsCalled(d, label.End) ? label.End : null;
    }

    /// <summary>A person's name, with or without a title of courtesy, stands here.</summary>
    public static bool IsCalled(Draft d, int i)
    {
        var start = d.Find(i, Term.Honorific)?.End ?? i;
        start = start > i && d.Is(start, ".") ? start + 1 : start;
        var end = NameReader.Name(d, start, d.Count);
        return end > start && NameForm.Likeness(d, start, end) >= (start > i ? NameForm.Possible : NameForm.Certain);
    }
}
