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

    /// <summary>A single word is a house where a name or a known house stands beside it, a surname where only a house stands before it.</summary>
    private void Settle()
    {
        var people = _links.Count(l => !l.House && l.Name.Contains(' ', StringComparison.Ordinal));
        var firstHouse = _links.FindIndex(l => l.House);
        for (var i = 0; i < _links.Count; i++)
        {
            var (name, house, at) = _links[i];
            if (!house && !name.Contains(' ', StringComparison.Ordinal) && !name.Contains('.', StringComparison.Ordinal) && !d.Has(at, Term.Given) && (people > 0 || firstHouse > i || _links.Count == 1 && !name.Contains('-', StringComparison.Ordinal)))
            {
                _links[i] = (name, true, at);
                Houses++;
            }
        }
    }

    public void Commit()
    {
        Settle();
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
            var last = placeholder.End;
            while (last < end && (d.Tokens[last].Kind is TokenKind.Number || d.Is(last, ".") && !d.Tokens[last].Spaced && last + 1 < end && d.Tokens[last + 1].Kind is TokenKind.Number))
            {
                last++;
            }

            return Note(i, last, "placeholder");
        }

        if (d.Key(i) is "via" or "/" or "[")
        {
            return Note(i, i + 1, "connector");
        }

        if (d.Find(i, Term.Photo, end) is { } photo && d.Find(i, Term.Agency, end) is { } agency && agency.End < photo.End)
        {
            House(d.Text(i, agency.End));
            return Note(i, photo.End, "house");
        }

        var to = OrganizationReader.Read(d, i, end);
        if (to > i)
        {
            House(d.Text(i, to));
            return Note(i, to, "house");
        }

        to = NameReader.Name(d, i, end);
        if (to > i && LinkKind.IsHouse(d, i, to, end) is var house && house > i)
        {
            House(d.Text(i, house));
            return Note(i, house, "house");
        }

        if (to > i)
        {
            _links.Add((d.Text(i, to), false, i));
            return Note(i, to, "name");
        }

        // "/ cropped": what was done to the picture.
        return d.Has(i, Term.Tail) && _links.Count > 0 && d.Find(i, Term.Tail)!.Value.End == d.Count ? Note(i, d.Count, "tail") : i;
    }

    private int Note(int from, int to, string rule)
    {
        _marks.Add((from, to, rule));
        return to;
    }
}
