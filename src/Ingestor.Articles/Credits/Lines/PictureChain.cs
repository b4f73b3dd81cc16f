namespace Ingestor.Articles.Credits.Lines;

/// <summary>The links of a picture credit: houses are sources, names photographers, each tied to the nearest house.</summary>
internal sealed class PictureChain(Draft d, CreditRole role)
{
    private readonly List<PictureLink> _links = [];
    private readonly List<(int From, int To, string Rule)> _marks = [];
    private bool _isLoose;

    /// <summary>What stands in front: "by" expects a person, "courtesy of" a house, a colon either.</summary>
    public PictureGiver Giver { get; init; }

    public bool Found => _links.Count > 0;

    public IReadOnlyList<PictureLink> Links => _links;

    public bool HasHouse => _links.Exists(link => link.IsHouse);

    /// <summary>One of the houses is on the agency list.</summary>
    public bool HasAgency => _links.Exists(link => link.IsHouse && d.Find(link.From, Term.Agency) is not null);

    /// <summary>A colon joins the first two links ("ABC Rural: Ada Quill").</summary>
    public bool IsLabelled => _links is [{ IsHouse: true }, _] && d.Is(_links[0].To, ":");

    /// <summary>"… for" behind something that is no person.</summary>
    public bool IsFor => _links.Count > 1 && NameForm.Likeness(d, _links[0].From, _links[0].To) < NameForm.Certain && d.Find(_links[0].To, Term.For) is not null;

    /// <summary>A slash, bar, dash or "via" joins two links.</summary>
    public bool IsJoined => _links.Skip(1).Any(link => !link.IsLoose);

    public void House(int from, int to) => _links.Add(new PictureLink(d.Text(from, to), from, to, true, false));

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
            if (i < end && d.Key(i - 1) is "[" or "/" or "via" or "'" or "\"" or "“" or "‘" or "©")
            {
                continue;
            }

            var joint = PictureJoint.Read(d, i, end, _links.Count == 1 && _links[0].IsHouse);
            if (joint == i)
            {
                break;
            }

            _isLoose = d.Key(i) is "," || d.Has(i, Term.And);
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

        var isHouse = PictureParties.Houses(d, _links, Giver);
        for (var i = 0; i < _links.Count; i++)
        {
            if (isHouse[i])
            {
                d.Add(new CreditedOrganization(_links[i].Name, CreditRole.Source));
            }
            else
            {
                d.Add(new CreditedPerson(_links[i].Name, role, Organization: Nearest(i, isHouse)));
            }
        }
    }

    private string? Nearest(int i, bool[] isHouse)
    {
        var after = Array.IndexOf(isHouse, true, i);
        var before = i == 0 ? -1 : Array.LastIndexOf(isHouse, true, i - 1);
        return after >= 0 && (before < 0 || after - i <= i - before) ? _links[after].Name : before >= 0 ? _links[before].Name : null;
    }

    private int Link(int i, int end)
    {
        if (d.OpensClause(i) || d.Find(i, Term.Kicker) is { Phrase.Words.Length: > 1 } && !d.Has(i, Term.Placeholder))
        {
            return i;
        }

        if (d.Find(i, Term.Placeholder, end) is { } placeholder && !(d.Find(i, Term.Agency, end)?.End > placeholder.End))
        {
            return Note(i, Version(d.Find(placeholder.End, Term.Photo, end)?.End ?? placeholder.End, end), "placeholder");
        }

        if (d.Key(i) is "via" or "/" or "[" or "'" or "\"" or "“" or "”" or "‘" or "©")
        {
            return Note(i, i + 1, "connector");
        }

        if (d.Tokens[i].Kind is TokenKind.Handle || d.Tokens[i].Kind is TokenKind.Domain && d.Key(i).Contains("://", StringComparison.Ordinal))
        {
            return Note(i, i + 1, "handle");
        }

        if (d.Find(i, Term.Photo, end) is { } photo && d.Is(photo.End - 1, "photo") && d.Find(i, Term.Agency, end) is not null && d.Find(i, Term.Agency, photo.End - 1) is { } agency)
        {
            return Add(i, agency.End, photo.End, isHouse: true);
        }

        if (d.Find(i, Term.Agency, end) is null && TitleReader.Read(d, i, end) is var title && title > i && Found)
        {
            return Note(i, title, "title");
        }

        if (d.Find(i, Term.Honorific, end) is { } honorific && d.IsUpper(d.Is(honorific.End, ".") ? honorific.End + 1 : honorific.End))
        {
            return Party(Note(i, d.Is(honorific.End, ".") ? honorific.End + 1 : honorific.End, "title"), end);
        }

        // "Pixabay.com / quillpix": a user in small letters closes the chain.
        var user = i + 1;
        while (d.Is(user, "_") && d.IsWord(user + 1))
        {
            user += 2;
        }

        if (Found && d.Is(i - 1, "/") && d.IsWord(i) && !d.IsUpper(i) && (user >= d.Count || d.Key(user) is ")" or "]") && OrganizationReader.Read(d, i, end) == i)
        {
            return Note(i, user, "handle");
        }

        return Party(i, end);
    }

    private int Party(int i, int end)
    {
        var name = NameReader.Name(d, i, end);
        var to = OrganizationReader.Read(d, i, end);
        if (to > i && !(name == to && d.Find(i, Term.Agency, end) is null && NameForm.Likeness(d, i, to) >= NameForm.Possible))
        {
            return Add(i, to, to, isHouse: true);
        }

        if (name > i && LinkKind.IsHouse(d, i, name, end) is var house && house > i)
        {
            return Add(i, house, house, isHouse: true);
        }

        if (name > i)
        {
            return Add(i, name, name, isHouse: false);
        }

        // "/ cropped": what was done to the picture.
        return d.Has(i, Term.Tail) && Found && d.Find(i, Term.Tail)!.Value.End == d.Count ? Note(i, d.Count, "tail") : i;
    }

    /// <summary>The number behind a licence ("CC BY-SA 3.0").</summary>
    private int Version(int i, int end)
    {
        while (i < end && (d.Tokens[i].Kind is TokenKind.Number || d.Is(i, ".") && !d.Tokens[i].Spaced && i + 1 < end && d.Tokens[i + 1].Kind is TokenKind.Number))
        {
            i++;
        }

        return i;
    }

    private int Add(int from, int to, int next, bool isHouse)
    {
        _links.Add(new PictureLink(d.Text(from, to), from, to, isHouse, _isLoose));
        return Note(from, next, isHouse ? "house" : "name");
    }

    private int Note(int from, int to, string rule)
    {
        _marks.Add((from, to, rule));
        return to;
    }
}
