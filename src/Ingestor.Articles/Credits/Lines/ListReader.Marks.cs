namespace Ingestor.Articles.Credits.Lines;

/// <summary>What stands behind a name: brackets, addresses, telephones.</summary>
internal sealed partial class ListReader
{
    private int Bracket(int i, int end)
    {
        var close = i + 1;
        while (close < end && close < i + 12 && !d.Is(close, ")"))
        {
            close++;
        }

        if (_people.Count == 0 || !d.Is(close, ")") || d.Key(i + 1) is "end" or "ends" or "more" || d.Find(i + 1, Term.Photo) is { } picture && d.Is(picture.End, ":"))
        {
            return i;
        }

        if (Said(i + 1, close) is { } role)
        {
            // "Ada Quill und Ben Tarn (Fotos)": pictures are one's, a text may be everybody's.
            HasTitle = true;
            _said = role is CreditRole.Photographer ? _people.Count - 1 : _said;
            for (; _said < _people.Count; _said++)
            {
                _people[_said] = _people[_said] with { Role = role };
            }

            return Mark(i, close + 1, "role");
        }

        // "Ada Quill (avec AFP)", "Minh Anh (Theo Reuters)"
        if (d.Find(i + 1, Term.With, close) is { } with && OrganizationReader.Read(d, with.End, close) == close && with.End < close)
        {
            _organizations.Add(new CreditedOrganization(d.Text(with.End, close), CreditRole.Source));
            return Mark(i, close + 1, "house");
        }

        if (_role != CreditRole.Reporter && OrganizationReader.Read(d, i + 1, close) == close && (close + 1 >= end || d.Is(close + 1, ".")))
        {
            _organizations.Add(new CreditedOrganization(d.Text(i + 1, close), CreditRole.Source));
            return Mark(i, close + 1, "house");
        }

        if (OrganizationReader.Read(d, i + 1, close) == close && Before(i) is "name" && _people[^1].Organization is null)
        {
            return Employed(d.Text(i + 1, close), Mark(i, close + 1, "employer"));
        }

        // "(Rome, special envoy)"
        if (NameReader.Place(d, i + 1, close) is var town && town > i + 1 && d.Is(town, ",") && d.IsWord(town + 1) && !d.IsUpper(town + 1))
        {
            Locate(i + 1, i + 1, town);
            return Mark(i, close + 1, "bracket");
        }

        if (Before(i) is not "title" && d.IsUpper(i + 1) && NameReader.Place(d, i + 1, close) == close && OrganizationReader.Read(d, i + 1, close) == i + 1)
        {
            Locate(i + 1, i + 1, close);
        }

        return Mark(i, close + 1, "bracket");
    }

    /// <summary>"(Text)", "(Bilder)": the role of those in front, in brackets behind them.</summary>
    private CreditRole? Said(int i, int close)
    {
        if (d.Find(i, Term.Label, close)?.End == close)
        {
            return CreditRole.Reporter;
        }

        var picture = d.Find(i, Term.Photo, close);
        return picture?.End == close ? picture.Value.Phrase.Role ?? CreditRole.Photographer : d.Find(i, Term.Prefix, close) is { } role && role.End == close ? role.Phrase.Role : null;
    }

    private int Email(int i, int from = -1)
    {
        if (_people.Count > 0 && _people[^1].Email is null)
        {
            _people[^1] = _people[^1] with { Email = d.Text(i, i + 1) };
        }

        return Mark(from < 0 ? i : from, i + 1, "e-mail");
    }

    private int Phone(int i, int end)
    {
        var start = i - 1;
        while (i < end && (d.Tokens[i].Kind == TokenKind.Number || d.Key(i) is "-" or "(" or ")"))
        {
            i++;
        }

        return Mark(start, i, "telephone");
    }

    private int Mark(int from, int to, string rule)
    {
        _marks.Add((from, to, rule));
        return to;
    }

    private int AfterPoint(int i) => d.Is(i, ".") ? i + 1 : i;

    /// <summary>What the token in front was understood as, in this reading.</summary>
    private string? Before(int i) => _marks.Count > 0 && _marks[^1].To == i ? _marks[^1].Rule : null;
}
