namespace Ingestor.Articles.Credits.Lines;

/// <summary>By-lines that are no list: agencies in a chain, a paper and its agency, a name and what its bearer is.</summary>
internal static partial class BylineReader
{
    private const int LongestDescription = 30;

    /// <summary>A listed agency; behind a by-word any site too ("Von harbour.example/dpa").</summary>
    private static int? Link(Draft d, int i, int start) =>
        d.Find(i, Term.Agency)?.End ?? (start > 0 && i < d.Count && d.Tokens[i].Kind is TokenKind.Domain ? i + 1 : null);

    /// <summary>Agencies alone, joined by marks ("NTB-AFP"): every link is a source.</summary>
    private static bool Chain(Draft d, int start = 0)
    {
        var links = new List<string>();
        var i = start;
        while (Link(d, i, start) is { } agency)
        {
            links.Add(d.Text(i, agency));
            i = agency;
            if (i == d.Count && links.Count > 1)
            {
                links.ForEach(link => d.Add(new CreditedOrganization(link, CreditRole.Source)));
                d.Mark(0, i, "chain");
                d.IsFurniture = true;
                return true;
            }

            if (d.Key(i) is not ("/" or "-" or "–"))
            {
                break;
            }

            i++;
        }

        return false;
    }

    /// <summary>"Harbour Daily: EFE": the paper and the agency that it has the story from.</summary>
    private static bool Labelled(Draft d)
    {
        var start = d.Key(0) is "|" or "-" ? 1 : 0;
        var paper = NameReader.Name(d, start, d.Count);
        if (paper == start || paper - start > 4 || !d.Is(paper, ":") || d.Find(paper + 1, Term.Agency)?.End != d.Count || d.Has(start, Term.Photo) || d.Has(start, Term.Source))
        {
            return false;
        }

        d.Add(new CreditedOrganization(d.Text(start, paper), CreditRole.Reporter));
        d.Add(new CreditedOrganization(d.Text(paper + 1, d.Count), CreditRole.Reporter));
        d.Mark(0, d.Count, "by");
        return true;
    }

    /// <summary>"By Ada Quill, Chief Harbour Officer, Quay Works": a name, then what its bearer is, in capitals to the line's end.</summary>
    private static bool Described(Draft d, int start)
    {
        var name = NameReader.Name(d, start, d.Count);
        if (name - start < 2 || !d.Is(name, ",") || d.Count > LongestDescription || NameForm.Likeness(d, start, name) <= NameForm.Possible)
        {
            return false;
        }

        var segment = name + 1;
        for (var i = name; i < d.Count; i++)
        {
            if (d.IsWord(i) && !d.IsUpper(i) && !(i + 1 < d.Count && (d.Has(i, Term.And) || d.Has(i, Term.In) || d.Has(i, Term.For) || d.Has(i, Term.Particle) || d.Key(i) is "of" or "the" or "to")) || d.Is(i, ".") && i == d.Count - 1)
            {
                return false;
            }

            segment = d.Is(i, ",") ? i + 1 : segment;
        }

        var house = OrganizationReader.Read(d, segment, d.Count) == d.Count ? d.Text(segment, d.Count) : null;
        d.Add(new CreditedPerson(d.Text(start, name), CreditRole.Reporter, Organization: house));
        if (house is not null)
        {
            d.Add(new CreditedOrganization(house, CreditRole.Affiliation));
        }

        d.Mark(0, d.Count, "by");
        return true;
    }

    /// <summary>"by Ada Quill, a senior reporter covering ports. Mar 4": who the writer is, told in a clause.</summary>
    private static bool Introduced(Draft d, int start)
    {
        var name = NameReader.Name(d, start, d.Count);
        if (name - start < 2 || !d.Is(name, ",") || d.Key(name + 1) is not ("a" or "an" or "the" or "who") || d.Count > LongestDescription || NameForm.Likeness(d, start, name) <= NameForm.Possible || TitleReader.Read(d, name + 2, d.Count) == name + 2)
        {
            return false;
        }

        d.Add(new CreditedPerson(d.Text(start, name), CreditRole.Reporter));
        d.Mark(0, d.Count, "by");
        return true;
    }
}
