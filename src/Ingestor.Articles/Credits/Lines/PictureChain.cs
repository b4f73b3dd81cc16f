namespace Ingestor.Articles.Credits.Lines;

/// <summary>The links of a picture credit: houses are sources, names photographers, each tied to the nearest house.</summary>
internal sealed class PictureChain(Draft d, CreditRole role)
{
    private readonly List<(string Name, bool House, int At)> _links = [];
    private readonly List<(int From, int To, string Rule)> _marks = [];

    public bool Found => _links.Count > 0;

    public int Houses { get; private set; }

    public void House(string name)
    {
        _links.Add((name, true, _links.Count));
        Houses++;
    }

    public int Read(int i, int end)
    {
        while (i < end)
        {
            var next = Link(i, end);
            if (next == i)
            {
                break;
            }

            i = next;
            if (d.Key(i - 1) is "[" or "/" or "via")
            {
                continue;
            }

            var joint = Joint(i);
            if (joint == i)
            {
                break;
            }

            _marks.Add((i, joint, "connector"));
            i = joint;
        }

        return i;
    }

    public void Commit()
    {
        foreach (var (from, to, rule) in _marks)
        {
            d.Mark(from, to, rule);
        }

        for (var i = 0; i < _links.Count; i++)
        {
            var (name, house, _) = _links[i];
            if (house)
            {
                d.Add(new CreditedOrganization(name, CreditRole.Source));
            }
            else
            {
                d.Add(new CreditedPerson(name, role, Organization: Nearest(i)));
            }
        }
    }

    private string? Nearest(int i)
    {
        var after = _links.FindIndex(i, l => l.House);
        var before = i == 0 ? -1 : _links.FindLastIndex(i - 1, l => l.House);
        return after >= 0 && (before < 0 || after - i <= i - before) ? _links[after].Name : before >= 0 ? _links[before].Name : null;
    }

    private int Joint(int i)
    {
        var key = d.Key(i);
        return key is "/" or "|" or "," or "-" or "–" or "—" or ":" or "©" ? (d.Is(i + 1, "/") ? i + 2 : i + 1)
            : key is "via" or "for" ? i + 1 : key is "(" && d.Has(i + 1, Term.Agency) ? i + 1 : d.Find(i, Term.And)?.End ?? i;
    }

    private int Link(int i, int end)
    {
        if (d.Find(i, Term.Placeholder, end) is { } placeholder)
        {
            return Note(i, placeholder.End, "placeholder");
        }

        if (d.Key(i) is "via" or "/" or "[")
        {
            return Note(i, i + 1, "connector");
        }

        if (d.Find(i, Term.Photo, end) is { } photo && d.Find(i, Term.Agency, end) is { } house && house.End < photo.End)
        {
            House(d.Text(i, house.End));
            return Note(i, photo.End, "house");
        }

        var to = OrganizationReader.Read(d, i, end);
        if (to > i)
        {
            House(d.Text(i, to));
            return Note(i, to, "house");
        }

        to = NameReader.Name(d, i, end);
        if (to > i)
        {
            _links.Add((d.Text(i, to), false, i));
            return Note(i, to, "name");
        }

        return i;
    }

    private int Note(int from, int to, string rule)
    {
        _marks.Add((from, to, rule));
        return to;
    }
}
