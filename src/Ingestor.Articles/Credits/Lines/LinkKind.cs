namespace Ingestor.Articles.Credits.Lines;

/// <summary>Whether a capitalised run in a picture credit is a house that says so only by its shape.</summary>
internal static class LinkKind
{
    /// <returns>End of the house, or <paramref name="i"/> when the run is as good as a person's name.</returns>
    public static int IsHouse(Draft d, int i, int to, int end)
    {
        if (Joined(d, to, end) is var joined && joined > to)
        {
            return joined;
        }

        // "Stuttgart Marketing", "Florida Today": a place in front, unless it is a given name too.
        var place = (d.Find(i, Term.City, to) ?? d.Find(i, Term.Region, to))?.End ?? i;
        return place > i && place < to && !d.Has(i, Term.Given) ? to : i;
    }

    /// <summary>"Census of Marine Life", "Doctors for Peace": nobody is called so.</summary>
    private static int Joined(Draft d, int to, int end)
    {
        var i = to;
        while (d.Key(i) is "of" or "für" or "pour" or "para" or "per" && i + 1 < end && d.IsUpper(d.Is(i + 1, "the") ? i + 2 : i + 1))
        {
            i = NameReader.Name(d, d.Is(i + 1, "the") ? i + 2 : i + 1, end);
        }

        return i;
    }
}
