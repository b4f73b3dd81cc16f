namespace Ingestor.Articles.Credits.Lines;

/// <summary>The word that opens a by-line: a preposition ("By", "Von"), or a noun before a colon ("Author:") or before a name.</summary>
/// <param name="End">Where the names begin.</param>
/// <param name="Languages">The languages it is of, see <see cref="Phrase.Languages"/>.</param>
/// <param name="Also">A second role of the same people ("Text und Fotos:").</param>
internal readonly record struct ByWord(int End, CreditRole? Also, ulong Languages)
{
    /// <returns>Null when no by-word stands at <paramref name="i"/>.</returns>
    public static ByWord? At(Draft d, int i)
    {
        if (d.Find(i, Term.By) is { } by)
        {
            // "Haber Merkezi": a desk whose first word opens by-lines elsewhere.
            return d.Find(i, Term.Collective) is { } desk && desk.End > by.End ? null : new ByWord(by.End, by.Phrase.Also, by.Phrase.Languages);
        }

        if (d.Find(i, Term.Label) is not { } label)
        {
            return null;
        }

        var pictures = Pictures(d, label.End);
        var end = pictures > label.End ? pictures : label.End;
        return d.Is(end, ":") || IsCalled(d, end) ? new ByWord(end, end > label.End ? CreditRole.Photographer : label.Phrase.Also, label.Phrase.Languages) : null;
    }

    /// <summary>"Text und Fotos", "Texto/Foto": the same person took the pictures.</summary>
    private static int Pictures(Draft d, int i)
    {
        var joint = d.Key(i) is "/" or "&" or "+" ? i + 1 : d.Find(i, Term.And)?.End ?? i;
        return joint > i && d.Find(joint, Term.Photo) is { } photo ? photo.End : i;
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
