namespace Ingestor.Articles.Credits.Lines;

/// <summary>Whether what was read is a dateline at all, and the cut.</summary>
internal sealed partial class DatelineReader
{
    private bool Accepts(int first, int places, int i, int dash)
    {
        if (_agency is { Kind: "wire" or "newsroom" } && (_outlet || _places.Count > 0 || first > 0))
        {
            return _places.Count > 0 || (dash > i && dash < d.Count) || (dash < d.Count && d.IsUpper(dash)) || _date is not null;
        }

        if (_places.Count == 0)
        {
            return false;
        }

        var capitals = d.IsCapitals(first) && d.Text(first, first + 1).Length > 1 && AllCapitals(first);
        var region = places > NameReader.Town(d, first, _end);
        if (_date is not null)
        {
            return i >= d.Count && d.Count < 10 || capitals && Dash(i) > i;
        }

        if (Dash(i) > i)
        {
            return dash < d.Count && d.Tokens[dash].Spaced && (capitals && !d.Has(first, Term.Agency) || region && d.IsUpper(dash)) || capitals && dash >= d.Count;
        }

        if (i >= d.Count)
        {
            return d.Count <= 4 && d.Find(first, Term.City)?.End == i;
        }

        return capitals && (region || _places.Count > 1) && d.IsUpper(i) && !d.IsCapitals(i);
    }

    private bool AllCapitals(int first)
    {
        var town = NameReader.Town(d, first, _end);
        for (var k = first; k < town; k++)
        {
            if (d.IsWord(k) && !d.IsCapitals(k))
            {
                return false;
            }
        }

        return town > first;
    }

    private void Commit(int end)
    {
        d.Mark(0, end, "dateline");
        var cut = end < d.Count ? d.Tokens[end].Start : d.Line.Length;
        var rest = d.Line[cut..].Trim();
        _writers?.Commit();
        d.DatelineAgency = _agency;
        d.Dateline = new CreditedDateline(d.Line[..cut], [.. _places], _date, _agency?.Name, rest.Length == 0 ? null : rest);
    }
}
