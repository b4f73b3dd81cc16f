namespace Ingestor.Articles.Credits.Lines;

/// <summary>A by-line that runs on into a dateline.</summary>
internal sealed partial class DatelineReader
{
    /// <summary>"By Ada Quill OSLO, March 3 (Agency) -": the by-line runs on into a dateline that names its agency.</summary>
    private bool Written(int from)
    {
        var end = Math.Min(d.Count, LongestByline);
        var inCapitals = d.IsCapitals(from) && d.IsCapitals(from + 1);
        for (var step = from + 2; step < end; step++)
        {
            // Names in capitals don't tell where the place begins: the shortest place that is one, unless a longer is listed.
            var i = inCapitals ? end - 1 - (step - from - 2) : step;
            if (d.IsUpper(i) && (d.IsCapitals(i) || d.Has(i, Term.Month)) && !d.Has(i - 1, Term.And) && !d.Is(i - 1, ",") && Splits(from, i, inCapitals))
            {
                return true;
            }
        }

        return false;
    }

    private bool Splits(int from, int i, bool inCapitals)
    {
        if (inCapitals && i > from + 2 && d.Find(i - 1, Term.City) is { } longer && longer.End > i)
        {
            return false;
        }

        var list = new ListReader(d, CreditRole.Reporter);
        var head = new DatelineReader(d, i);
        var end = list.Read(from, i);
        if (!IsPage(end, i) || list.People.Count == 0 && !list.HasTitle || !(inCapitals ? head.Names() : head.Stands()))
        {
            return false;
        }

        list.Commit();
        d.Mark(0, from, "by");
        head.Commit();
        return true;
    }

    /// <summary>"3 Min Read": nothing but the page's own words between by-line and dateline.</summary>
    private bool IsPage(int i, int end)
    {
        while (i < end)
        {
            var next = d.Find(i, Term.Tail, end)?.End ?? (d.Tokens[i].Kind is TokenKind.Number ? i + 1 : i);
            if (next == i)
            {
                return false;
            }

            i = next;
        }

        return true;
    }
}
