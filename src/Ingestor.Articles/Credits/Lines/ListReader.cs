namespace Ingestor.Articles.Credits.Lines;

/// <summary>
/// Reads "A, B and C in Seoul, D (Rome) and Reuters staff in Tokyo". A place covers everybody back to the previous place
/// or to the start of the list; an organisation in front covers the list, one after a comma those before it.
/// </summary>
internal sealed partial class ListReader(Draft d, CreditRole listRole)
{
    private readonly List<CreditedPerson> _people = [];
    private readonly List<CreditedOrganization> _organizations = [];
    private readonly List<(int From, int To, string Rule)> _marks = [];
    private CreditRole _role = listRole;
    private int _open;
    private int _employed;
    private int _located;
    private int _said;
    private string? _employer;
    private string? _placed;

    public int Found => _people.Count + _organizations.Count;

    public IReadOnlyList<CreditedPerson> People => _people;

    public IReadOnlyList<CreditedOrganization> Organizations => _organizations;

    /// <summary>Somebody in the list is called by a title ("Ada Quill, staff writer").</summary>
    public bool HasTitle { get; private set; }

    /// <summary>An organisation is glued to a name, as where a tag's end was lost ("Ada QuillThe Daily Herald").</summary>
    public bool IsGlued { get; private set; }

    /// <summary>A semicolon joins members of the list, whose verb is said at its end.</summary>
    public bool JoinsClauses { get; init; }

    /// <summary>An outlet that a picture or a writer was for: what supplied the picture, or employs the writer.</summary>
    private CreditRole Affiliation => _role is CreditRole.Photographer or CreditRole.Graphics or CreditRole.Video ? CreditRole.Source : CreditRole.Affiliation;

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
        if (_placed is { } place)
        {
            PlaceAll(place);
        }

        _marks.ForEach(mark => d.Mark(mark.From, mark.To, mark.Rule));
        _people.ForEach(d.Add);
        _organizations.ForEach(d.Add);
    }

    /// <summary>Credits the same people for a second role.</summary>
    public void Commit(CreditRole also) => _people.ForEach(person => d.Add(person with { Role = also }));

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
        if (Stationed(i, end) is var posted && posted > i)
        {
            return posted;
        }

        // "Follow" between two names: the page's button.
        if (_people.Count > 0 && Before(i) is "name" && d.Find(i, Term.Tail, end) is { Phrase.Words.Length: 1 } button && d.Has(button.End, Term.And))
        {
            return Mark(i, button.End, "tail");
        }

        if (Stops(i, end))
        {
            return i;
        }

        if (Found == 0 && _placed is null && Ahead(i, end) is var ahead && ahead > i)
        {
            return ahead;
        }

        if (d.Find(i, Term.And, end) is { } and && !(d.Has(i, Term.In) && IsAt(and.End, end)))
        {
            return Mark(i, and.End, "connector");
        }

        if (key is "/" && _people.Count > 0 && Before(i) is "name" && NameReader.Name(d, i + 1, end) is var other && other > i + 2 && OrganizationReader.Read(d, i + 1, end) == i + 1 && NameForm.Likeness(d, i + 1, other) > NameForm.Possible)
        {
            return Mark(i, i + 1, "connector");
        }

        if (key is "," && _people.Count > 0 && d.Has(i + 1, Term.Particle) && !d.IsUpper(i + 1) && NameReader.Place(d, i + 2, end) is var home && home > i + 2 && (d.Find(i + 2, Term.City) ?? d.Find(i + 2, Term.Region))?.End == home)
        {
            return Locate(i, i + 2, home);
        }

        if (key is "|" or "•" or "·" or "/" or "—" or "–" or "-" && _people.Count > 0 && Apart(i, end) is var apart && apart > i)
        {
            return apart;
        }

        if (key is "," or "、" or "&" or "·" or "•" || key is ";" && JoinsClauses || (key == ":" && Found == 0))
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

        if ((Found > 0 || HasTitle) && Bound(i, end) is var bound && bound > i)
        {
            return bound;
        }

        if (d.Find(i, Term.In, end) is { } preposition && Found > 0)
        {
            return Preposition(i, preposition.End, end);
        }

        // "Lucia Riva, inviata a Oslo": small words that mean "in" only behind an office.
        if (_people.Count > 0 && Before(i) is "title" && key is "a" or "ad" or "da" or "em" or "no" && !d.IsUpper(i) && (d.Has(i + 1, Term.City) || d.Has(i + 1, Term.Region)))
        {
            return Preposition(i, i + 1, end);
        }

        // "Ada Quill – in Oslo", "Ada Quill aboard the Fram"
        if (_people.Count > 0 && key is "–" or "-" or "—" && d.Find(i + 1, Term.In, end) is { } far && !d.IsUpper(i + 1) && NameReader.Place(d, far.End, end) > far.End)
        {
            return Preposition(i + 1, far.End, end);
        }

        if (_people.Count > 0 && key is "aboard" && NameReader.Place(d, i, end) is var vessel && vessel > i)
        {
            return Locate(i, i, vessel);
        }

        if (d.Find(i, Term.Placeholder, end) is { } placeholder && !(d.Find(i, Term.Collective, end)?.End > placeholder.End) && !(d.IsUpper(placeholder.End) && TitleReader.Read(d, i, end) > i))
        {
            HasTitle = true;
            return Mark(i, placeholder.End, "placeholder");
        }

        if (d.Find(i, Term.Honorific, end) is { } honorific && d.IsUpper(AfterPoint(honorific.End)) && !(d.Key(i).Length == 1 && d.Key(AfterPoint(honorific.End)).Length == 1))
        {
            return Mark(i, AfterPoint(honorific.End), "title");
        }

        return Party(i, end);
    }

    /// <summary>A word that means "and" in one language and "in" in another ("en", "i") stands before a place: a listed one, one behind a title, or one word where names have two.</summary>
    private bool IsAt(int i, int end) =>
        d.Has(i, Term.City) || d.Has(i, Term.Region) || _people.Count > 0 && d.IsUpper(i)
        && (Before(i - 1) is "title" || NameReader.Name(d, i, end) - i == 1 && !d.Has(i, Term.Given) && _people[^1].Name.Contains(' ', StringComparison.Ordinal));

    /// <summary>A date, the next clause, or the page's own words behind the last name.</summary>
    private bool Stops(int i, int end) =>
        d.Has(i, Term.Weekday) || (d.Has(i, Term.Month) && i + 1 < end && d.Tokens[i + 1].Kind == TokenKind.Number)
        || d.OpensClause(i) || d.Has(i, Term.Suffix) || Fuzzy.Role(d, i) is not null
        || (Found > 0 && (d.Has(i, Term.Tail) || d.Has(i, Term.Furniture)) && d.IsUpper(i) && TitleReader.Read(d, i, end) == i);

    /// <summary>"… de notre correspondante à Rome, Ada Quill": the place stands in front of everybody in it.</summary>
    private int Ahead(int i, int end)
    {
        if (d.Find(i, Term.In, end) is not { } preposition || d.IsUpper(i))
        {
            return i;
        }

        var to = NameReader.Place(d, preposition.End, end);
        if (to == preposition.End || !(d.Is(to, ",") || d.Is(to, ":")))
        {
            return i;
        }

        _placed = d.Text(preposition.End, to);
        Mark(i, preposition.End, "preposition");
        return Mark(preposition.End, to + 1, "place");
    }

    private int Preposition(int i, int from, int end)
    {
        if (from < end && d.Tokens[from].Kind == TokenKind.Number)
        {
            return _people.Count > 0 && d.Key(from).Length >= 3 ? Phone(from, end) : i;
        }

        if (from < end && d.Tokens[from].Kind == TokenKind.Email)
        {
            return Email(from, i);
        }

        var to = NameReader.Place(d, from, end);

        // "in Sport on 1 June": the page's section, not a place.
        var filed = d.Is(to, "on") && to + 1 < end && (d.Tokens[to + 1].Kind == TokenKind.Number || d.Has(to + 1, Term.Weekday) || d.Has(to + 1, Term.Month));
        return to > from && !d.IsUpper(i) && !filed ? Locate(i, from, to) : i;
    }

    private int Titles(int i, int end)
    {
        var start = i;
        for (var next = TitleReader.Read(d, i, end); next > i; next = TitleReader.Read(d, i, end))
        {
            i = next;
        }

        HasTitle |= i > start;
        return i;
    }

    private int Organization(int i, int to)
    {
        _organizations.Add(new CreditedOrganization(d.Text(i, to), _role));
        return Mark(i, to, "organisation");
    }

    /// <summary>An outlet in front of the whole list employs everybody in it.</summary>
    public void Employ(int from, int to)
    {
        _employed = 0;
        Employed(d.Text(from, to), Mark(from, to, "employer"));
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
        IsGlued |= _marks.Count > 1 && _marks[^2].Rule == "name" && _marks[^2].To == _marks[^1].From && !d.Tokens[_marks[^1].From].Spaced;
        for (; _employed < _people.Count; _employed++)
        {
            _people[_employed] = _people[_employed] with { Organization = _people[_employed].Organization ?? name };
        }

        _organizations.Add(new CreditedOrganization(name, Affiliation));
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
