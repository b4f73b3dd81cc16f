namespace Ingestor.Articles.Credits.Lines;

/// <summary>A label in a line of labelled fields.</summary>
/// <param name="Start">First token of the label.</param>
/// <param name="Value">First token behind it and its mark.</param>
/// <param name="Label">What it says.</param>
internal readonly record struct Field(int Start, int Value, Phrase Label)
{
    private static readonly Term[] Terms = [Term.Prefix, Term.By, Term.Label, Term.Bare, Term.Photo, Term.Source, Term.Duty, Term.Station, Term.Tail];

    /// <returns>The field whose label is here: a phrase before a colon; before a comma where pages hide the labels from the eye ("Role, …"); a copyright sign.</returns>
    public static Field? At(Draft d, int i)
    {
        if (d.Find(i, Term.Copyright) is { } right)
        {
            return new Field(i, right.End, right.Phrase);
        }

        if (!d.IsWord(i) || i > 0 && !d.IsUpper(i))
        {
            return null;
        }

        Field? longest = null;
        foreach (var term in Terms)
        {
            if (d.Find(i, term) is { } label && (d.Is(label.End, ":") || term is Term.Label or Term.Duty or Term.Station && d.Is(label.End, ",") && d.IsUpper(i)) && label.End >= (longest?.Value ?? 0))
            {
                longest = new Field(i, label.End + 1, label.Phrase);
            }
        }

        return longest;
    }
}
