namespace Ingestor.Articles.Credits.Merge;

/// <summary>The credits of one story, one entry a name and role, in the order in which the story names them.</summary>
internal sealed class CreditRoll
{
    private const int LongestNames = 60;

    /// <summary>Above so many entries no variants are looked for: the work is quadratic and no story has them.</summary>
    private const int MostVariants = 150;

    private readonly List<Credit> _credits = [];
    private readonly Dictionary<(CreditKind, CreditRole, string), int> _places = [];

    internal void Add(Credit credit)
    {
        var key = (credit.Kind, credit.Role, NameKey.WithoutInitials(NameKey.Of(credit.Name)));
        if (!_places.TryGetValue(key, out var at))
        {
            _places.Add(key, _credits.Count);
            _credits.Add(credit);
            return;
        }

        var known = _credits[at];
        _credits[at] = known with
        {
            Location = known.Location ?? credit.Location,
            Organization = known.Organization ?? credit.Organization,
            Email = known.Email ?? credit.Email,
        };
    }

    /// <summary>Entries with lone surnames resolved and likely misspellings linked; nothing is renamed on a guess.</summary>
    internal IReadOnlyList<Credit> Close()
    {
        var resolved = new CreditRoll();
        var fullNames = FullNames();
        foreach (var credit in _credits)
        {
            resolved.Add(credit with { Name = FullName(credit, fullNames) });
        }

        return [.. resolved._credits.Select((credit, at) => credit with { SameAs = resolved.Variant(credit, at) })];
    }

    /// <summary>Full names by their last word; null where two people share it.</summary>
    private Dictionary<string, string?> FullNames()
    {
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var group in _credits.Where(credit => credit.Kind == CreditKind.Person).Select(credit => (credit.Name, Key: NameKey.Of(credit.Name)))
            .Where(name => name.Key.Contains(' ', StringComparison.Ordinal)).DistinctBy(name => name.Key).GroupBy(name => name.Key[(name.Key.LastIndexOf(' ') + 1)..]))
        {
            names[group.Key] = group.Skip(1).Any() ? null : group.First().Name;
        }

        return names;
    }

    /// <summary>"Peoples reported from New York" is the one credited person whose name ends in it; with two such people it stays as written.</summary>
    private static string FullName(Credit credit, Dictionary<string, string?> fullNames)
    {
        var key = NameKey.Of(credit.Name);
        return credit.Kind == CreditKind.Person && key.Length > 1 ? fullNames.GetValueOrDefault(key) ?? credit.Name : credit.Name;
    }

    /// <summary>An earlier name that differs by a letter or two: probably the same person, and for a reader to decide.</summary>
    private string? Variant(Credit credit, int at)
    {
        var key = NameKey.Of(credit.Name);
        const int shortest = 8;
        if (at > MostVariants || credit.Kind != CreditKind.Person || key.Length is < shortest or > LongestNames || !key.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        var limit = key.Length < 12 ? 1 : 2;
        return _credits.Take(at)
            .Where(other => other.Kind == CreditKind.Person && other.SameAs is null)
            .Select(other => (other.Name, Key: NameKey.Of(other.Name)))
            .Where(other => other.Key.Length <= LongestNames && other.Key != key && NameKey.Distance(key, other.Key, limit) <= limit)
            .Select(other => other.Name)
            .FirstOrDefault();
    }
}
