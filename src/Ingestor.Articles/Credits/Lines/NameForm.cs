namespace Ingestor.Articles.Credits.Lines;

/// <summary>How much a run of words looks like a person's name: form and given names speak for it, words that nobody is called speak against it.</summary>
internal static class NameForm
{
    /// <summary>A given name and a surname, with nothing against them: enough for a line that says no more.</summary>
    public const int Certain = 4;

    /// <summary>A capitalised run that nothing speaks against.</summary>
    public const int Possible = 0;

    /// <summary>Below this nobody is called so, whatever stands in front.</summary>
    public const int Impossible = -2;

    public static int Likeness(Draft d, int from, int to)
    {
        var points = 0;
        var words = 0;
        for (var i = from; i < to; i++)
        {
            if (!d.IsWord(i))
            {
                points -= d.Tokens[i].Kind is TokenKind.Punctuation ? 0 : 4;
                continue;
            }

            if (i > from && !d.IsUpper(i))
            {
                points += d.Has(i, Term.Particle) ? 1 : -3;
                continue;
            }

            words++;
            points += Word(d, i, from, to);
        }

        var isPlace = to > from && (d.Find(from, Term.City, to) ?? d.Find(from, Term.Region, to)) is { } place && place.End == to;
        return points + (words is 2 or 3 ? 1 : words == 1 ? -1 : words > 4 ? -2 : 0) - (isPlace ? 3 : 0);
    }

    private static int Word(Draft d, int i, int from, int to)
    {
        var isPlace = i == from && (d.Has(i, Term.City) || d.Has(i, Term.Region));
        if (d.Has(i, Term.Given) && !isPlace)
        {
            return i == from ? 3 : i + 1 < to ? 1 : 0;
        }

        if (d.Key(i).Length == 1 && i + 1 < to)
        {
            return i == from ? 1 : 2;
        }

        // "Bill MCCARTHY": the surname in capitals, as agencies write it.
        if (i > from && i + 1 == to && d.Key(i).Length > 3 && d.IsCapitals(i) && !d.IsCapitals(from) && !Acts(d, i, from, to))
        {
            return d.Key(i).Length > 4 ? 3 : 2;
        }

        return Acts(d, i, from, to) || i == from && OrganizationReader.IsLettered(d, i) ? -4 : isPlace ? -1 : 0;
    }

    /// <summary>A word of an organisation, or one that stands in no name.</summary>
    private static bool Acts(Draft d, int i, int from, int to) =>
        d.Find(i, Term.NotName, to) is { Phrase.Words.Length: 1 } common && (common.Phrase.Languages & d.Languages) != 0 || OrganizationReader.Says(d, i, i + 1) || d.Find(i, Term.Agency, to) is not null || i == from && d.Has(i, Term.TitleWord);
}
