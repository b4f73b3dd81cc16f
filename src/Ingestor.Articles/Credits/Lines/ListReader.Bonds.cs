namespace Ingestor.Articles.Credits.Lines;

/// <summary>What binds a name to an outlet: "for The Tribune", "special to …", "with AFP".</summary>
internal sealed partial class ListReader
{
    private int Bound(int i, int end)
    {
        if (_people.Count > 0 && d.Find(i, Term.For, end) is { } outlet && Outlet(outlet.End, end) is var to && to > outlet.End)
        {
            Mark(i, outlet.End, "preposition");
            HasTitle |= d.Is(i, "for") && d.IsUpper(i) && d.Is(outlet.End, "the") && OrganizationReader.Says(d, outlet.End, to);
            return Employed(d.Text(outlet.End, to), Mark(outlet.End, to, "employer"));
        }

        return d.Find(i, Term.With, end) is { } with && !d.OpensClause(i) ? With(i, with.End, end) : i;
    }

    /// <summary>"Ada Quill Reporting from Oslo"</summary>
    private int Stationed(int i, int end) =>
        _people.Count > 0 && d.Find(i, Term.Station, end) is { } station && NameReader.Place(d, station.End, end) is var post && post > station.End && IsSetApart(post) ? Locate(i, station.End, post) : i;

    /// <summary>"Ada Quill | Oslo", "Ada Quill, health editor | Ben Tarn": a listed town, or another person beyond doubt, set apart by a mark.</summary>
    private int Apart(int i, int end)
    {
        if (_role != CreditRole.Reporter || !d.Tokens[i].Spaced || i + 1 >= end || !d.Tokens[i + 1].Spaced)
        {
            return i;
        }

        var town = NameReader.Place(d, i + 1, end);
        if (town > i + 1 && (d.Find(i + 1, Term.City) ?? d.Find(i + 1, Term.Region)) is { } listed && (listed.End == town || d.Is(listed.End, ",")) && IsSetApart(town))
        {
            return Locate(i, i + 1, town);
        }

        var name = d.Is(i, "|") ? NameReader.Name(d, i + 1, end) : i;
        if (name <= i + 2 || OrganizationReader.Read(d, i + 1, end) > i + 1 || NameForm.Likeness(d, i + 1, name) is var form && form < (name < d.Count && IsSetApart(name) ? NameForm.Possible + 1 : NameForm.Certain))
        {
            return i;
        }

        // Who stands behind the bar may be elsewhere.
        _open = _people.Count;
        return Mark(i, i + 1, "connector");
    }

    private bool IsSetApart(int i) =>
        i >= d.Count || d.Tokens[i].Kind is TokenKind.Number || d.Key(i) is "|" or "•" or "·" or "/" or "—" or "–" or "-" || d.Has(i, Term.Tail) || d.Has(i, Term.Weekday) || d.Has(i, Term.Month);

    /// <summary>An organisation that the report came with supplied it; a person helped.</summary>
    private int With(int i, int from, int end)
    {
        if (OrganizationReader.Read(d, from, end) > from || d.Has(from, Term.Collective))
        {
            _role = CreditRole.Source;
            return Mark(i, from, "connector");
        }

        if (NameReader.Name(d, from, end) is var to && to > from && NameForm.Likeness(d, from, to) > NameForm.Possible)
        {
            _role = CreditRole.AdditionalReporter;
            return Mark(i, from, "connector");
        }

        return i;
    }

    private int Outlet(int i, int end)
    {
        var house = OrganizationReader.Read(d, i, end);
        return house > i ? house : NameReader.Name(d, d.Is(i, "the") ? i + 1 : i, end) is var name && name > i + (d.Is(i, "the") ? 1 : 0) ? name : i;
    }
}
