namespace Ingestor.Articles.Credits.Lines;

/// <summary>What the fields of one line say; nothing is credited before all of them are understood.</summary>
internal sealed class FieldValues(Draft d)
{
    private readonly List<ListReader> _people = [];
    private readonly List<PictureChain> _pictures = [];
    private readonly List<CreditedOrganization> _sources = [];
    private Draft? _notice;
    private int _noticeAt;

    /// <returns>False when the value is no value of such a label.</returns>
    public bool Read(Field field, int end) => field.Label.Term switch
    {
        Term.Tail => true,
        Term.Source => Sources(field.Value, end),
        Term.Duty => _people.Count > 0 && Duty(field.Value, end),
        Term.Station => _people.Count > 0 && Station(field.Value, end),
        Term.Copyright => Notice(field.Start),
        Term.Photo => Picture(field.Value, end, field.Label.Role ?? CreditRole.Photographer),
        _ => field.Label.Role is CreditRole.Photographer or CreditRole.Graphics or CreditRole.Video ? Picture(field.Value, end, field.Label.Role.Value) : People(field, end),
    };

    public bool Commit()
    {
        if (_people.Count == 0)
        {
            return false;
        }

        _people.ForEach(list => list.Commit());
        _pictures.ForEach(chain => chain.Commit());
        _sources.ForEach(d.Add);
        if (_notice is not null)
        {
            d.Absorb(_notice, _noticeAt);
        }

        d.Mark(0, d.Count, "role");
        return true;
    }

    private bool People(Field field, int end)
    {
        var list = new ListReader(d, field.Label.Role ?? CreditRole.Reporter);
        d.Languages = field.Label.Languages;
        var isRead = list.Read(field.Value, end) == end && list.Found > 0;
        d.Languages = ulong.MaxValue;
        _people.Add(list);
        return isRead;
    }

    private bool Picture(int from, int end, CreditRole role)
    {
        var chain = new PictureChain(d, role);
        _pictures.Add(chain);
        return chain.Read(from, end) == end && chain.Found;
    }

    private bool Sources(int from, int end)
    {
        var i = from;
        while (i < end)
        {
            var to = OrganizationReader.Read(d, i, end);
            to = to > i ? to : NameReader.Name(d, i, end);
            if (to == i)
            {
                return false;
            }

            _sources.Add(new CreditedOrganization(d.Text(i, to), CreditRole.Source));
            i = d.Key(to) is "/" or "," or "-" && to + 1 < end ? to + 1 : d.Find(to, Term.And, end)?.End ?? to;
            if (i == to && to < end)
            {
                return false;
            }
        }

        return i > from;
    }

    /// <summary>"Health correspondent, BBC News", "Da BBC News Brasil em Londres": what the people of the last field are, for whom and where.</summary>
    private bool Duty(int from, int end)
    {
        var i = TitleReader.Read(d, from, end);
        i = d.Is(i, ",") ? i + 1 : (d.Find(i, Term.For, end) ?? d.Find(i, Term.In, end) ?? d.Find(i, Term.Particle, end))?.End ?? i;
        var house = OrganizationReader.Read(d, i, end);
        house = house > i && NameReader.Name(d, house, end) == end ? end : house;
        if (house > i)
        {
            _people[^1].Employ(i, house);
        }

        var place = d.Is(house, ",") ? house + 1 : d.Find(house, Term.In, end)?.End ?? house;
        return house >= end && house > from || place > house && Station(place, end);
    }

    private bool Station(int from, int end)
    {
        if (NameReader.Place(d, from, end) is var place && place == from || place < end && d.Find(place, Term.And, end) is null)
        {
            return false;
        }

        _people[^1].PlaceAll(d.Text(from, end));
        return true;
    }

    private bool Notice(int from)
    {
        (_notice, _noticeAt) = (d.Part(from, d.Count), from);
        return FurnitureReader.Read(_notice);
    }
}
