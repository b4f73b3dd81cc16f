namespace Ingestor.Articles.Credits.Lines;

/// <summary>A line under reading: its tokens, what each was understood as, and what was found so far.</summary>
internal sealed class Draft
{
    /// <summary>Words of the longest phrase that says who supplied a story, "con información de la agencia".</summary>
    private const int LongestSupply = 5;

    private readonly string?[] _rules;
    private readonly PhraseSet?[] _phrases;

    /// <summary>By token: the meanings of the phrases that may begin there, <see cref="PhraseTree.Terms"/>. Most questions end here.</summary>
    private readonly long[] _terms;
    private readonly HashSet<(string, CreditRole)> _people = [];
    private readonly HashSet<(string, CreditRole)> _organizations = [];

    public Draft(string line, Lexicon lexicon)
    {
        Line = line;
        Lexicon = lexicon;
        Tokens = Tokenizer.Read(line, lexicon);
        _rules = new string?[Tokens.Length];
        _phrases = Array.ConvertAll(Tokens, token => lexicon.Starting(token.Key));
        _terms = Array.ConvertAll(_phrases, set => set?.Tree.Terms ?? 0);
    }

    /// <summary>A stretch of another draft, read by itself; <see cref="Absorb"/> takes over what it found.</summary>
    private Draft(Draft whole, int from, int to)
    {
        Line = whole.Line;
        Lexicon = whole.Lexicon;
        Tokens = whole.Tokens[from..to];
        _phrases = whole._phrases[from..to];
        _terms = whole._terms[from..to];
        _rules = new string?[Tokens.Length];
    }

    public string Line { get; }

    public Lexicon Lexicon { get; }

    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    public List<CreditedPerson> People { get; } = [];

    public List<CreditedOrganization> Organizations { get; } = [];

    public CreditedDateline? Dateline { get; set; }

    public AgencyEntry? DatelineAgency { get; set; }

    /// <summary>Languages that the line's own by-word or role phrase is of; what words mean elsewhere says nothing about a name in it.</summary>
    public ulong Languages { get; set; } = ulong.MaxValue;

    public bool IsFurniture { get; set; }

    public bool HasNote { get; set; }

    public bool Found => People.Count > 0 || Organizations.Count > 0 || Dateline is not null || IsFurniture;

    public string? Rule(int i) => i >= 0 && i < Count ? _rules[i] : null;

    public string Key(int i) => i >= 0 && i < Count ? Tokens[i].Key : "";

    public bool Is(int i, string key) => i >= 0 && i < Count && Tokens[i].Key == key;

    public bool IsWord(int i) => i >= 0 && i < Count && Tokens[i].Kind == TokenKind.Word;

    public bool IsUpper(int i) => IsWord(i) && !char.IsLower(Line[Tokens[i].Start]) && !char.IsDigit(Line[Tokens[i].Start]);

    public bool IsCapitals(int i)
    {
        if (!IsWord(i))
        {
            return false;
        }

        var t = Tokens[i];
        for (var j = t.Start; j < t.End; j++)
        {
            if (char.IsLower(Line[j]))
            {
                return false;
            }
        }

        return char.IsUpper(Line[t.Start]);
    }

    public string Text(int from, int to) => to <= from ? "" : Line[Tokens[from].Start..Tokens[to - 1].End];

    public void Mark(int from, int to, string rule)
    {
        for (var i = Math.Max(from, 0); i < to && i < Count; i++)
        {
            _rules[i] ??= rule;
        }
    }

    /// <summary>The longest phrase with this meaning that starts at token <paramref name="i"/>.</summary>
    public Match? Find(int i, Term term, int end = int.MaxValue) => MayBegin(i, term) ? Longest(i, term, end) : null;

    private bool MayBegin(int i, Term term) => (uint)i < (uint)_terms.Length && (_terms[i] & PhraseTree.Bit(term)) != 0;

    private Match? Longest(int i, Term term, int end)
    {
        var tree = _phrases[i]!.Tree;
        Match? longest = null;
        var last = Math.Min(end, Count);
        for (var at = i + 1; at <= last && tree.Reaches(term); at++)
        {
            foreach (var phrase in tree.Phrases)
            {
                if (phrase.Term == term && Fits(phrase, i))
                {
                    longest = new Match(phrase, at);
                    break;
                }
            }

            if (at == last || tree.Branch(Tokens[at].Key) is not { } branch)
            {
                break;
            }

            tree = branch;
        }

        return longest;
    }

    private bool Fits(Phrase phrase, int i)
    {
        // "Ed" is a name, not the Italian "and"; "Per" one, not the Italian "for"; "ET Bureau" is no French "and".
        if (phrase.Term is Term.And or Term.For or Term.With && phrase.Words.Length == 1 && phrase.Words[0] is not ("and" or "for" or "with") && i > 0 && IsUpper(i) && !Is(i - 1, "(") && !(IsCapitals(i) && IsCapitals(i + 1)))
        {
            return false;
        }

        // "Theo AFP" names the agency that a Vietnamese story follows, "Theo Quill" a man.
        if (phrase.Term is Term.With && phrase.Words.Length == 1 && IsUpper(i) && Has(i, Term.Given) && !Has(i + 1, Term.Agency))
        {
            return false;
        }

        return !phrase.Capitals || !(char.IsLower(Line[Tokens[i].Start]) || char.IsLower(Line[Tokens[i].End - 1])) || IsTag(i) || IsSupplier(i);
    }

    /// <summary>"(awp/afp)", "mv/ap": desks write agencies small between brackets and slashes.</summary>
    private bool IsTag(int i) => Key(i - 1) is "(" or "/" or ":" && Key(i + 1) is ")" or "/" or "" || Key(i - 1).Length == 0 && Is(i + 1, "/");

    /// <summary>"Foto Ansa", "con información de Efe": papers that write acronyms as words do so behind a picture or source word too.</summary>
    private bool IsSupplier(int i)
    {
        if (char.IsLower(Line[Tokens[i].Start]) || Tokens[i].Key.Length < 3 || Key(i + 1) is not ("" or "/" or ")" or "," or "." or "-" or "–" or "|"))
        {
            return false;
        }

        for (var k = Math.Max(0, i - LongestSupply); k < i; k++)
        {
            if (Has(k, Term.Photo) || Has(k, Term.Source) || Has(k, Term.With) || Has(k, Term.By))
            {
                return true;
            }
        }

        return false;
    }

    public Draft Part(int from, int to) => new(this, from, to);

    public void Absorb(Draft part, int from)
    {
        part.People.ForEach(Add);
        part.Organizations.ForEach(Add);
        for (var i = 0; i < part.Count; i++)
        {
            _rules[from + i] ??= part._rules[i];
        }
    }

    /// <summary>A role phrase begins here, with its by-word or, when it is of several words, without.</summary>
    public bool OpensClause(int i) =>
        Find(i, Term.Prefix) is { } role && (!role.Phrase.IsNoun || Is(role.End, ":") || Key(i - 1) is ";" or ".") || Find(i, Term.Bare) is { Phrase.Words.Length: > 1 };

    public bool Has(int i, Term term) => MayBegin(i, term) && Longest(i, term, int.MaxValue) is not null;

    /// <summary>Role phrases of two words whose second word is token <paramref name="i"/>.</summary>
    public ReadOnlySpan<Phrase> Gerunds(int i) => _phrases[i] is { } set ? set.Gerunds : [];

    public void Add(CreditedPerson person)
    {
        if (_people.Add((person.Name.ToUpperInvariant(), person.Role)))
        {
            People.Add(person);
        }
    }

    public void Add(CreditedOrganization organization)
    {
        // "l'AFP" is AFP.
        var elided = organization.Name.IndexOfAny(['\'', '’']);
        if (elided is > 0 and < 6 && elided + 1 < organization.Name.Length && AgencyList.Find(organization.Name[(elided + 1)..]) is not null)
        {
            organization = organization with { Name = organization.Name[(elided + 1)..] };
        }

        if (organization.Name.Length > 0 && _organizations.Add((organization.Name.ToUpperInvariant(), organization.Role)))
        {
            Organizations.Add(organization);
        }
    }
}
