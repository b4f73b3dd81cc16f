namespace Ingestor.Articles.Credits.Lines;

/// <summary>Where a name ends: before a town in capitals, before an organisation without a comma.</summary>
internal sealed partial class ListReader
{
    private const int LongestHolder = 6;

    /// <summary>"INÉS QUILL Madrid", "Ada Quill New Delhi | …", "Ada Quill Oslo - 3 May": a listed town behind a name of two words, the comma forgotten.</summary>
    private int Home(int i, int to)
    {
        for (var k = i + 2; k < to; k++)
        {
            if (d.Find(k, Term.City, to)?.End == to && !d.Has(k - 1, Term.Particle) && OrganizationReader.Read(d, i, to) == i
                && (to - k > 1 || d.IsCapitals(i) && d.IsCapitals(i + 1) && !d.IsCapitals(k) || k == i + 2 && to < d.Count && IsSetApart(to) && !d.Has(k, Term.Given)))
            {
                return k;
            }
        }

        return to;
    }

    /// <summary>"Ada Quill OSLO": a listed town in capitals behind a name that has none; the preposition was forgotten.</summary>
    private int Capital(int i, int to)
    {
        for (var k = i + 2; k < to && !d.IsCapitals(i) && !d.IsCapitals(i + 1); k++)
        {
            if (d.IsCapitals(k) && (d.Find(k, Term.City, to) ?? d.Find(k, Term.Region, to))?.End == to)
            {
                return k;
            }
        }

        return to;
    }

    /// <summary>"Ada Quill Bird Weekly": a given name, a surname, then an organisation of two words or more.</summary>
    private int Signed(int i, int organization) =>
        organization - i >= 4 && d.Has(i, Term.Given) && !d.Has(i + 1, Term.OrgWord) && !d.Has(i, Term.Agency) && d.IsWord(i + 1) && d.IsUpper(i + 2) && !d.Has(i + 1, Term.Particle) && !(d.Has(i + 2, Term.NotName) && !d.Is(i + 2, "the")) && (Found == 0 || Before(i) is "connector")
        && OrganizationReader.Says(d, organization - 1, organization) ? i + 2 : i;

    /// <summary>
    /// "Ada Quill Herald Reporter", "ADA QUILL Observer writer": between a name of two words and a title stands what the title is held with.
    /// </summary>
    /// <returns>Where the outlet begins, or <paramref name="i"/>.</returns>
    private int Held(int i, int end)
    {
        var to = i;
        while (to < end && to - i < LongestHolder && d.IsUpper(to) && d.IsWord(to) && (to == i || TitleReader.Read(d, to, end) == to) && (to < i + 2 || !d.Has(to, Term.NotName) || d.Has(to, Term.OrgWord)))
        {
            to++;
        }

        if (to < i + 3 || TitleReader.Read(d, to, end) is var title && (title == to || title < end && d.IsUpper(title)) || d.Has(i, Term.Agency) || d.Has(i, Term.City) || d.Has(i, Term.Region) || NameForm.Likeness(d, i, i + 2) <= NameForm.Possible)
        {
            return i;
        }

        var isRecased = d.IsCapitals(i) && d.IsCapitals(i + 1) && d.Key(i + 1).Length > 1 && !d.IsCapitals(i + 2);
        return isRecased || d.Has(to - 1, Term.OrgWord) && !d.Has(i + 1, Term.OrgWord) && !d.Has(to - 1, Term.Agency) ? i + 2 : i;
    }

    private int Holder(int i, int outlet, int end)
    {
        var title = outlet;
        while (TitleReader.Read(d, title, end) == title)
        {
            title++;
        }

        _people.Add(new CreditedPerson(d.Text(i, outlet), _role, Organization: _employer));
        Mark(i, outlet, "name");
        return Employed(d.Text(outlet, title), Mark(outlet, Titles(title, end), "employer"));
    }

    /// <summary>An organisation glued to or following the name without a comma.</summary>
    private int Employer(int i, int to)
    {
        for (var k = i + 2; k < to; k++)
        {
            if (OrganizationReader.Read(d, k, to) == to && (d.Has(k, Term.Agency) || !d.Tokens[k].Spaced || to - k > 1 && to - i > 3))
            {
                return k;
            }
        }

        return to;
    }

    /// <summary>"Sean Martin Sean Martin" is one person.</summary>
    private static string Once(string name)
    {
        var half = name.Length / 2;
        return name.Length % 2 == 1 && name[half] == ' ' && name.AsSpan(0, half).SequenceEqual(name.AsSpan(half + 1)) ? name[..half] : name;
    }
}
