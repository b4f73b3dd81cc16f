namespace Ingestor.Articles.Credits.Lines;

/// <summary>One member of the list: a collective, a title, an organisation, or a person.</summary>
internal sealed partial class ListReader
{
    private const int LongestBeat = 4;

    private int Party(int i, int end)
    {
        if (d.Find(i, Term.Collective, end) is { } collective)
        {
            if (d.Is(collective.End, "/") && OrganizationReader.Read(d, collective.End + 1, end) is var outlet && outlet > collective.End + 1)
            {
                return Organization(i, outlet);
            }

            return Organization(i, Math.Max(collective.End, OrganizationReader.Read(d, i, end)));
        }

        if (i > 0 && d.IsWord(i - 1) && !d.Tokens[i].Spaced && Titles(i, end) is var glued && glued > i)
        {
            return Mark(i, glued, "title");
        }

        if (Found == 0 && d.IsCapitals(i) && d.Key(i).Length <= 5 && !d.IsCapitals(i + 1) && TitleReader.Read(d, i + 1, end) is var who && who > i + 1 && d.IsUpper(i + 1) && IsPlaceholder(who, end))
        {
            return Organization(i, who);
        }

        var agency = d.Find(i, Term.Agency, end)?.End ?? i;
        if (agency > i && d.Find(agency, Term.Collective, end) is { } those && TitleReader.Read(d, agency, end) == agency)
        {
            return Houses(i, agency, those.End);
        }

        if (agency == i && _people.Count > 0 && TitleReader.Read(d, i, end) is var office && office > i && (!d.IsUpper(office) || IsSetApart(office) || d.Has(i - 1, Term.And) && NameReader.Name(d, office, end) > office + 1))
        {
            return Mark(i, Titles(i, end), "title");
        }

        if (Owner(i, end) is var owner && owner > i)
        {
            Mark(i, owner + 1, "employer");
            return Employ(d.Text(i, owner), owner + 1, end);
        }

        if (_role == CreditRole.Reporter && (Found == 0 || Before(i) is "connector") && Held(i, end) is var held && held > i)
        {
            return Holder(i, held, end);
        }

        var organization = OrganizationReader.Read(d, i, end);
        if (organization > i)
        {
            return House(i, organization, agency, end);
        }

        if (Titles(i, end) is var title && title > i && !(d.IsUpper(title) && Found > 0 && !d.Is(i - 1, ",") && !d.Has(title, Term.Station)))
        {
            return Mark(i, title, "title");
        }

        return Found == 0 && Beat(i, end) is var beat && beat > i ? Mark(i, beat, "title") : Person(i, end);
    }

    /// <summary>"Harbour Reporter" with nobody behind it stands for its writer.</summary>
    private bool IsPlaceholder(int i, int end) =>
        Found == 0 && _role == CreditRole.Reporter && (i >= end || d.Tokens[i].Kind is TokenKind.Number || d.Key(i) is "|" or "-" or "–" or "•" or "·" || d.Has(i, Term.Tail) || d.Has(i, Term.Month) || d.Has(i, Term.Weekday));

    /// <summary>"Lake District correspondent Ada Quill": words in capitals before a title in small letters, a name behind it, are the beat.</summary>
    private int Beat(int i, int end)
    {
        var to = i;
        while (to < end && to - i < LongestBeat && (d.IsUpper(to) || d.Key(to) is "and" or "&") && !d.Has(to, Term.Given))
        {
            to++;
        }

        return to > i && to < end && d.IsWord(to) && !d.IsUpper(to) && TitleReader.Read(d, to, end) is var title && title > to && d.IsUpper(title) ? title : i;
    }

    /// <summary>"Harbour PA's Ada Quill": a run in capitals up to the possessive employs who follows.</summary>
    private int Owner(int i, int end)
    {
        var to = i;
        while (to < end && to - i < LongestBeat && d.IsUpper(to))
        {
            to++;
        }

        return to > i + 1 && to + 1 < end && d.Tokens[to].Kind is TokenKind.Possessive && d.IsUpper(to + 1) && _role != CreditRole.Reporter ? to : i;
    }

    private int House(int i, int to, int agency, int end)
    {
        // "By Harbour News's Arctic Service"
        if (Found == 0 && to < end && d.Tokens[to].Kind is TokenKind.Possessive && OrganizationReader.Read(d, to + 1, end) is var team && team > to + 1 && OrganizationReader.Says(d, to + 1, team) && (IsPlaceholder(team, end) || team >= d.Count || d.Key(team) is "." or ")" or ";"))
        {
            return Organization(i, team);
        }

        if (agency == to && d.Is(agency, "-") && !d.Tokens[agency].Spaced && d.IsUpper(agency + 1))
        {
            Mark(i, agency + 1, "employer");
            return Employ(d.Text(i, agency), agency + 1, end);
        }

        if (to < end && d.Tokens[to].Kind == TokenKind.Possessive || d.Is(to, "'") && !d.Tokens[to].Spaced)
        {
            Mark(i, to + 1, "employer");
            return Employ(d.Text(i, to), to + 1, end);
        }

        if (_role == CreditRole.Reporter && Signed(i, to) is var name && name > i)
        {
            _people.Add(new CreditedPerson(d.Text(i, name), _role));
            Mark(i, name, "name");
            return Employed(d.Text(name, WithoutStaff(name, to)), Mark(name, to, "employer"));
        }

        if (d.Find(to, Term.Collective, end) is { } staff && TitleReader.Read(d, to, end) <= staff.End)
        {
            return Houses(i, to, staff.End);
        }

        if (Titles(to, end) is var titled && titled > to)
        {
            if (IsPlaceholder(titled, end))
            {
                return Organization(i, titled);
            }

            Mark(i, titled, "employer");
            return d.IsUpper(titled) || d.Has(titled, Term.Particle) ? Employ(d.Text(i, to), titled, end) : Employed(d.Text(i, to), titled);
        }

        if (_people.Count > 0 && !d.Has(i - 1, Term.And) && (_role is not (CreditRole.AdditionalReporter or CreditRole.Source) || _role == CreditRole.AdditionalReporter && d.Is(to, ";")))
        {
            return Employed(d.Text(i, WithoutStaff(i, to)), Mark(i, to, "employer"));
        }

        return Organization(i, to);
    }

    /// <summary>"IGN Staff" behind a name is who employs them; alone it is the author.</summary>
    private int Houses(int i, int house, int to) =>
        _people.Count > 0 && !d.Has(i - 1, Term.And) && _role is not CreditRole.AdditionalReporter ? Employed(d.Text(i, house), Mark(i, to, "employer")) : Organization(i, to);

    /// <summary>"Patch Staff": who employs the staff; to be of it is a title.</summary>
    private int WithoutStaff(int i, int to)
    {
        var isStaff = to - i > 1 && d.Key(to - 1) is "staff";
        HasTitle |= isStaff;
        return isStaff ? to - 1 : to;
    }

    private int Person(int i, int end)
    {
        var to = NameReader.Name(d, i, end);
        if (to > i && _people.Count > 0 && _people[^1].Location is null && (d.Is(i - 1, ",") ? IsTown(i, to, end) : d.Is(i - 1, ")") && IsListed(i, to, end) && IsSetApart(to)))
        {
            return Locate(i, i, NameReader.Place(d, i, end));
        }

        if (to > i && _people.Count > 0 && d.Key(i - 1) is "•" or "·" or "|" && LinkKind.IsHouse(d, i, to, end) == to)
        {
            return Employed(d.Text(i, to), Mark(i, to, "employer"));
        }

        if (to > i && IsOutlet(i, to, end))
        {
            var title = Titles(to, end);
            return Employed(d.Text(i, OrganizationReader.Says(d, i, to) ? to : Noun(to, title)), Mark(i, title, "employer"));
        }

        if (to > i && _people.Count > 0 && d.Is(i - 1, ",") && d.Has(i, Term.TitleWord) && to - i > 1 && (to >= end || d.Is(to, ",")) && !d.Has(i, Term.Given))
        {
            HasTitle = true;
            return Mark(i, to, "title");
        }

        var town = to > i ? Math.Min(Capital(i, to), Home(i, to)) : to;
        var tail = town < to ? town : Employer(i, to);
        if (to == i || d.Has(i, Term.NotName) && to - i == 1 || d.Find(i, Term.NotName)?.End == to || NameForm.Likeness(d, i, tail) < NameForm.Impossible)
        {
            return i;
        }

        if (Found == 0 && to - i == 1 && d.IsCapitals(i) && d.Key(i).Length <= 4 && Titles(to, end) is var office && office > to && office == end)
        {
            return Organization(i, office);
        }

        _people.Add(new CreditedPerson(Once(d.Text(i, tail)), _role, Organization: _employer));
        Mark(i, tail, "name");
        return tail == to ? to : town < to ? Locate(tail, tail, to) : Employed(d.Text(tail, WithoutStaff(tail, to)), Mark(tail, to, "employer"));
    }

    /// <summary>Behind a name and a comma, in front of a title: who the title is held with.</summary>
    private bool IsOutlet(int i, int to, int end) =>
        _people.Count > 0 && d.Is(i - 1, ",") && to < end && d.Tokens[to].Spaced && !d.Has(i, Term.Given) && TitleReader.Read(d, to, end) > to
        && !(to - i > 1 && d.IsCapitals(i) && d.IsCapitals(to - 1) && !_people[^1].Name.Any(char.IsLower));

    /// <summary>"Live Science Contributor": a word of a beat in capitals belongs to an outlet that says nothing without it.</summary>
    private int Noun(int from, int title)
    {
        var i = from;
        while (i < title && !d.Has(i, Term.Title) && d.Has(i, Term.OrgWord) && d.IsUpper(i))
        {
            i++;
        }

        return i;
    }

    private bool IsListed(int i, int to, int end) => (d.Find(i, Term.City, end)?.End ?? d.Find(i, Term.Region, end)?.End) == to;

    /// <summary>A listed place; or one unlisted word behind a full name, which no further person is called.</summary>
    private bool IsTown(int i, int to, int end) =>
        IsListed(i, to, end)
        || to - i == 1 && _people[^1].Name.Contains(' ', StringComparison.Ordinal) && d.Key(i).Length > 3 && !d.Has(i, Term.Given) && !d.IsCapitals(i) && d.Key(to) is not "." && NameForm.Likeness(d, i, to) >= -1;
}
