namespace Ingestor.Articles.Credits.Lines;

/// <summary>
/// Reads "A, B and C in Seoul, D (Rome) and Reuters staff in Tokyo". A place covers everybody back to the previous place
/// or to the start of the list; an organisation in front covers the list, one after a comma those before it.
/// </summary>
internal sealed partial class ListReader(Draft d, CreditRole role)
{
    private readonly List<CreditedPerson> _people = [];
    private readonly List<CreditedOrganization> _organizations = [];
    private int _open;
    private int _employed;
    private int _located;
    private string? _employer;

    public int Found => _people.Count + _organizations.Count;

    public bool OnlyOrganizations => _people.Count == 0;

    public IReadOnlyList<CreditedPerson> People => _people;

    /// <summary>Reads as far as the list goes and returns the first token that is none of it.</summary>
    public int Read(int i, int end)
    {
        while (i < end)
        {
            var next = Step(i, end);
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i;
    }

    public void Commit()
    {
        _people.ForEach(d.Add);
        _organizations.ForEach(d.Add);
    }

    /// <summary>A place behind a verb covers the whole list ("A and B reported from Rome").</summary>
    public void PlaceAll(string place)
    {
        for (var p = 0; p < _people.Count; p++)
        {
            _people[p] = _people[p] with { Location = _people[p].Location ?? place };
        }
    }

    private int Step(int i, int end)
    {
        var key = d.Key(i);
        if (d.Has(i, Term.Weekday) || (d.Has(i, Term.Month) && i + 1 < end && d.Tokens[i + 1].Kind == TokenKind.Number))
        {
            return i;
        }

        if (d.OpensClause(i) || d.Has(i, Term.Suffix) || Fuzzy.Role(d, i) is not null || (Found > 0 && (d.Has(i, Term.Tail) || d.Has(i, Term.Furniture)) && d.IsUpper(i)))
        {
            return i;
        }

        if (d.Find(i, Term.And, end) is { } and && !(d.Has(i, Term.In) && (d.Has(and.End, Term.City) || d.Has(and.End, Term.Region))))
        {
            return Mark(i, and.End, "connector");
        }

        if (key is "," or "、" or "&" or "·" or "•" || (key == ":" && Found == 0))
        {
            return Mark(i, i + 1, "connector");
        }

        if (key == "(")
        {
            return Bracket(i, end);
        }

        if (d.Tokens[i].Kind is TokenKind.Email)
        {
            return Email(i);
        }

        if (d.Tokens[i].Kind is TokenKind.Handle || key is "<" or ">" && _people.Count > 0)
        {
            return Mark(i, i + 1, "handle");
        }

        if (key == "+" && _people.Count > 0)
        {
            return Phone(i + 1, end);
        }

        if (d.Find(i, Term.In, end) is { } preposition && Found > 0)
        {
            if (preposition.End < end && d.Tokens[preposition.End].Kind == TokenKind.Email)
            {
                return Email(preposition.End, i);
            }

            var from = preposition.End;
            var to = NameReader.Place(d, from, end);

            // "in Sport on 1 June": the page's section, not a place.
            var filed = d.Is(to, "on") && to + 1 < end && (d.Tokens[to + 1].Kind == TokenKind.Number || d.Has(to + 1, Term.Weekday) || d.Has(to + 1, Term.Month));
            return to > from && !d.IsUpper(i) && !filed ? Locate(i, from, to) : i;
        }

        if (d.Find(i, Term.Placeholder, end) is { } placeholder && !(d.Find(i, Term.Collective, end)?.End > placeholder.End) && !(d.IsUpper(placeholder.End) && d.Has(i, Term.Title)))
        {
            return Mark(i, placeholder.End, "placeholder");
        }

        if (d.Find(i, Term.Honorific, end) is { } honorific && d.IsUpper(AfterPoint(honorific.End)))
        {
            return Mark(i, AfterPoint(honorific.End), "title");
        }

        return Party(i, end);
    }

    private int AfterPoint(int i) => d.Is(i, ".") ? i + 1 : i;

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

        var agency = d.Find(i, Term.Agency, end)?.End ?? i;
        if (agency > i && d.Find(agency, Term.Collective, end) is { } those && !d.Has(agency, Term.Title))
        {
            return Organization(i, those.End);
        }

        var organization = OrganizationReader.Read(d, i, end);
        if (organization > i)
        {
            if (agency == organization && d.Is(agency, "-") && !d.Tokens[agency].Spaced && d.IsUpper(agency + 1))
            {
                Mark(i, agency + 1, "employer");
                return Employ(d.Text(i, agency), agency + 1, end);
            }

            if (organization < end && d.Tokens[organization].Kind == TokenKind.Possessive || d.Is(organization, "'") && !d.Tokens[organization].Spaced)
            {
                Mark(i, organization + 1, "employer");
                return Employ(d.Text(i, organization), organization + 1, end);
            }

            if (role == CreditRole.Reporter && Signed(i, organization) is var name && name > i)
            {
                _people.Add(new CreditedPerson(d.Text(i, name), role));
                Mark(i, name, "name");
                return Employed(d.Text(name, organization), Mark(name, organization, "employer"));
            }

            if (_people.Count > 0 && organization - i > 1 && d.Is(i - 1, ",") && d.Key(organization - 1) is "staff")
            {
                return Employed(d.Text(i, organization - 1), Mark(i, organization, "employer"));
            }

            if (d.Find(organization, Term.Collective, end) is { } staff && !(d.IsUpper(staff.End) && d.Has(organization, Term.Title)))
            {
                return Organization(i, staff.End);
            }

            if (Titles(organization, end) is var titled && titled > organization)
            {
                Mark(i, titled, "employer");
                return d.IsUpper(titled) || d.Has(titled, Term.Particle) ? Employ(d.Text(i, organization), titled, end) : Employed(d.Text(i, organization), titled);
            }

            if (_people.Count > 0 && (d.Is(i - 1, ",") || d.Is(i - 1, "|") || !d.Has(i - 1, Term.And)) && role is not CreditRole.AdditionalReporter)
            {
                Mark(i, organization, "employer");
                return Employed(d.Text(i, organization), organization);
            }

            return Organization(i, organization);
        }

        if (Titles(i, end) is var title && title > i && !(d.IsUpper(title) && Found > 0 && !d.Is(i - 1, ",")))
        {
            return Mark(i, title, "title");
        }

        return Person(i, end);
    }

    private int Person(int i, int end)
    {
        var to = NameReader.Name(d, i, end);
        if (to == i || d.Has(i, Term.NotName) && to - i == 1)
        {
            return i;
        }

        if (_people.Count > 0 && d.Is(i - 1, ",") && _people[^1].Location is null && (d.Find(i, Term.City, end)?.End == to || d.Find(i, Term.Region, end)?.End == to))
        {
            return Locate(i, i, to);
        }

        if (_people.Count > 0 && d.Is(i - 1, ",") && d.Has(to, Term.Title) && d.Tokens[to].Spaced && !d.Has(i, Term.Given) && !(to - i > 1 && d.IsCapitals(i) && d.IsCapitals(to - 1) && !_people[^1].Name.Any(char.IsLower)))
        {
            return Employed(d.Text(i, to), Mark(i, Titles(to, end), "employer"));
        }

        if (Found == 0 && to - i == 1 && d.IsCapitals(i) && d.Key(i).Length <= 4 && Titles(to, end) is var office && office > to && office == end)
        {
            return Organization(i, office);
        }

        var tail = Capital(i, to);
        if (tail < to)
        {
            _people.Add(new CreditedPerson(d.Text(i, tail), role, Organization: _employer));
            Mark(i, tail, "name");
            return Locate(tail, tail, to);
        }

        tail = Employer(i, to);
        _people.Add(new CreditedPerson(Once(d.Text(i, tail)), role, Organization: _employer));
        Mark(i, tail, "name");
        return tail < to ? Employed(d.Text(tail, to), Mark(tail, to, "employer")) : to;
    }

    private int Titles(int i, int end)
    {
        while (d.Find(i, Term.Title, end) is { } title)
        {
            i = title.End;
        }

        return i;
    }

    private int Organization(int i, int to)
    {
        _organizations.Add(new CreditedOrganization(d.Text(i, to), role));
        return Mark(i, to, "organisation");
    }

    private int Employ(string name, int i, int end)
    {
        _employer = name;
        _organizations.Add(new CreditedOrganization(name, CreditRole.Affiliation));
        var titled = Titles(i, end);
        return Mark(i, titled, "title");
    }

    private int Employed(string name, int i)
    {
        for (; _employed < _people.Count; _employed++)
        {
            _people[_employed] = _people[_employed] with { Organization = _people[_employed].Organization ?? name };
        }

        _organizations.Add(new CreditedOrganization(name, CreditRole.Affiliation));
        return i;
    }

    private int Locate(int i, int from, int to)
    {
        var place = d.Text(from, to);
        for (; _located < _organizations.Count; _located++)
        {
            _organizations[_located] = _organizations[_located].Role is CreditRole.Affiliation ? _organizations[_located] : _organizations[_located] with { Location = place };
        }

        for (; _open < _people.Count; _open++)
        {
            _people[_open] = _people[_open] with { Location = place };
        }

        Mark(i, from, "preposition");
        return Mark(from, to, "place");
    }
}
