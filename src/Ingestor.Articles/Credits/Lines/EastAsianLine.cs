using System.Text.RegularExpressions;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>A line under reading by frames: its ends, and how a match becomes people, houses and a dateline.</summary>
internal sealed class EastAsianLine
{
    /// <summary>Characters of each end that frames may look at.</summary>
    public const int Window = 240;

    private static readonly char[] Joints = ['、', ' ', '·', 'ㆍ', '・', ',', '，', '\u3000', '/', '\t', '\u00a0'];

    private readonly Draft _draft;

    public EastAsianLine(Draft draft)
    {
        _draft = draft;
        Start = draft.Line.Length <= Window ? draft.Line : draft.Line[..Window];
        TailAt = Math.Max(0, draft.Line.Length - Window);
        End = draft.Line[TailAt..];
    }

    public Lexicon Lexicon => _draft.Lexicon;

    /// <summary>The first characters.</summary>
    public string Start { get; }

    /// <summary>The last characters; <see cref="TailAt"/> is where they begin.</summary>
    public string End { get; }

    public int TailAt { get; }

    /// <summary>The whole line, when it is short enough to be a credit from end to end.</summary>
    public string? Whole => _draft.Line.Length <= Window ? _draft.Line : null;

    public AgencyEntry? Agency(string house) =>
        Lexicon.Starting(FoldedText.Of(house))?.Of(Term.Agency).FirstOrDefault(p => p.Words.Length == 1)?.Agency;

    /// <summary>"(서울=연합뉴스) 김가나 기자 =": the dateline's reporter is in the dateline's place; a house that is no agency is an organisation.</summary>
    public bool Head(int from, int length, string place, string? date, string? house, string names)
    {
        var entry = house is not null && Agency(house) is { Originates: true } originating ? originating : null;
        if (entry is null && names.Length == 0 && date is null)
        {
            return false;
        }

        var people = Split(names);
        foreach (var name in people)
        {
            _draft.Add(new CreditedPerson(name, CreditRole.Reporter, Empty(place), house));
        }

        if (entry is null && house is not null)
        {
            _draft.Add(new CreditedOrganization(house, people.Length > 0 ? CreditRole.Affiliation : CreditRole.Source));
        }

        Mark(from, from + length, "dateline");
        var rest = string.Concat(_draft.Line.AsSpan(0, from), _draft.Line.AsSpan(from + length)).Trim();
        _draft.DatelineAgency = entry;
        _draft.Dateline = new CreditedDateline(
            _draft.Line.Substring(from, length), place.Length == 0 ? [] : place.Split('/', '·', 'ㆍ', '・'), date, entry?.Name, Empty(rest));
        return true;
    }

    public void People(string names, CreditRole role, string? house)
    {
        foreach (var name in Split(names))
        {
            _draft.Add(new CreditedPerson(name, role, Organization: house));
        }
    }

    public void House(string? name, CreditRole role)
    {
        if (!string.IsNullOrEmpty(name))
        {
            _draft.Add(new CreditedOrganization(name, role));
        }
    }

    /// <param name="frame">Of a whole line; its first group is the reporters' house, if any, its second their names.</param>
    public bool Byline(Regex frame)
    {
        if (Whole is not { } text || frame.Match(text) is not { Success: true } m)
        {
            return false;
        }

        var house = Empty(m.Groups[1].Value);
        People(m.Groups[2].Value, CreditRole.Reporter, house);
        House(house, CreditRole.Affiliation);
        return Mark(0);
    }

    /// <param name="frame">Of a line's end; its first group is the photographers' names.</param>
    public bool Picture(Regex frame)
    {
        if (frame.Match(End) is not { Success: true } m)
        {
            return false;
        }

        People(m.Groups[1].Value, CreditRole.Photographer, null);
        return Mark(TailAt + m.Index);
    }

    /// <summary>Marks what was understood, to the line's end unless told otherwise; always true.</summary>
    public bool Mark(int start, int end = int.MaxValue, string rule = "credit")
    {
        for (var i = 0; i < _draft.Count; i++)
        {
            if (_draft.Tokens[i].Start >= start && _draft.Tokens[i].Start < end)
            {
                _draft.Mark(i, i + 1, rule);
            }
        }

        return true;
    }

    public void Furniture() => _draft.IsFurniture = true;

    public static string? Empty(string s) => s.Length == 0 ? null : s;

    private static string[] Split(string names) => names.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
}
