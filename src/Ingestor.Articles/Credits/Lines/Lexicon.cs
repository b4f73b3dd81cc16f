using System.Text.Json;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>All language files and the agency file, as one phrase book keyed by first word. Built once, read-only after.</summary>
internal sealed class Lexicon
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private readonly Dictionary<string, PhraseSet> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyEntry> _domains = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyEntry> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _glue = new(StringComparer.Ordinal);
    private readonly WordEndings _endings = new();
    private readonly WordEndings _titles = new();

    public static Lexicon Shared { get; } = new();

    private Lexicon()
    {
        var assembly = typeof(Lexicon).Assembly;
        var languages = 0;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            var path = name.Replace('\\', '/');
            if (path.Contains("Credits/Data/languages/", StringComparison.Ordinal))
            {
                ReadLanguage(assembly.GetManifestResourceStream(name)!, 1UL << languages++);
            }
            else if (path.EndsWith("Credits/Data/agencies.json", StringComparison.Ordinal))
            {
                ReadAgencies(assembly.GetManifestResourceStream(name)!);
            }
        }
    }

    public PhraseSet? Starting(string key) => _byFirst.GetValueOrDefault(key);

    /// <summary>A word may be cut where this word begins ("DoeStaff Writer"), the phrase's next word following if it has one.</summary>
    public bool Glues(string key, string next) =>
        Starting(key) is { } dated && (dated.IsAlone(Term.Weekday) || dated.IsAlone(Term.Month) && next.Length > 0 && char.IsDigit(next[0]))
        || key is "the" && next.Length > 0
        || _glue.TryGetValue(key, out var seconds) && (seconds.Contains("") || seconds.Contains(next)) || Starting(key) is { } set && set.IsAlone(Term.TitleWord) && !set.IsAlone(Term.OrgWord) && Starting(next)?.Has(Term.Title) == true;

    /// <summary>A colon behind this word makes a label of a credit ("Bild:").</summary>
    public bool Labels(string key) => Starting(key) is { } set && (set.IsAlone(Term.Photo) || set.IsAlone(Term.Source) || set.IsAlone(Term.Label) || set.IsAlone(Term.Prefix));

    /// <summary>The word's ending says that it is an organisation ("…departementet", "…zeitung").</summary>
    public bool EndsAsOrganization(string key) => key.Length > 6 && _endings.Close(key);

    /// <summary>The word's ending says that it is a title ("…korrespondentin").</summary>
    public bool EndsAsTitle(string key) => key.Length > 7 && _titles.Close(key);

    /// <summary>All single words with this meaning, compared without case.</summary>
    public IReadOnlySet<string> Words(Term term) =>
        _byFirst.Values.SelectMany(set => set.Of(term)).Where(p => p.Words.Length == 1).Select(p => p.Words[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public bool IsGiven(string name) => Starting(FoldedText.Of(name))?.IsAlone(Term.Given) == true;

    public bool IsLabel(string key) => Starting(key) is { } set && (set.IsAlone(Term.By) || set.IsAlone(Term.Photo) || set.IsAlone(Term.Source) || set.IsAlone(Term.Prefix) || set.IsAlone(Term.Label));

    /// <summary>Phrases of one word in this range of characters that label a credit, by the word.</summary>
    public Dictionary<string, Phrase> Labels(char first, char last)
    {
        var labels = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        foreach (var phrase in _byFirst.Values.SelectMany(set => set.All))
        {
            if (phrase.Words.Length == 1 && phrase.Words[0][0] >= first && phrase.Words[0][0] <= last && phrase.Term is Term.By or Term.Photo or Term.Source or Term.Prefix)
            {
                labels.TryAdd(phrase.Words[0], phrase);
            }
        }

        return labels;
    }

    /// <summary>The agency with just this spelling of the list: tags that only a dateline may name ("CP") are among them.</summary>
    public AgencyEntry? Spelled(string name) => _spellings.GetValueOrDefault(name);

    public AgencyEntry? ByDomain(string domain)
    {
        for (var rest = domain; rest.Contains('.', StringComparison.Ordinal); rest = rest[(rest.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (_domains.TryGetValue(rest, out var entry))
            {
                return entry;
            }
        }

        return null;
    }

    private void ReadLanguage(Stream stream, ulong language)
    {
        using (stream)
        {
            foreach (var (key, phrases) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream, Json)!)
            {
                var (term, role, also) = Meaning(key);
                if (term is Term.OrgEnding or Term.TitleEnding)
                {
                    Array.ForEach(phrases, (term == Term.OrgEnding ? _endings : _titles).Add);
                    continue;
                }

                foreach (var phrase in phrases.SelectMany(PhrasePattern.Expand))
                {
                    Add(phrase, term, role, null, also, language);
                }
            }
        }
    }

    /// <summary>"prefix:reporter+writer": a term, its role, and a second role of the same people.</summary>
    private static (Term Term, CreditRole? Role, CreditRole? Also) Meaning(string key)
    {
        var (said, also) = key.Split('+') is [var first, var second] ? (first, Role(second)) : (key, (CreditRole?)null);
        return said.Split(':') is [var term, var role] ? (Enum.Parse<Term>(term, ignoreCase: true), Role(role), also) : (Enum.Parse<Term>(said, ignoreCase: true), null, also);
    }

    private static CreditRole Role(string name) => Enum.Parse<CreditRole>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private void ReadAgencies(Stream stream)
    {
        using (stream)
        {
            foreach (var entry in JsonSerializer.Deserialize<AgencyEntry[]>(stream, Json)!)
            {
                _spellings[entry.Name] = entry;
                foreach (var alias in entry.Aliases)
                {
                    Add(alias, Term.Agency, null, entry);
                }

                foreach (var tag in entry.Tags ?? [])
                {
                    Add(tag, Term.Tag, null, entry);
                }

                foreach (var domain in (entry.Domains ?? []).Concat(entry.EmailDomains ?? []))
                {
                    _domains[domain] = entry;
                }
            }
        }
    }

    private void Add(string text, Term term, CreditRole? role, AgencyEntry? agency, CreditRole? also = null, ulong languages = ulong.MaxValue)
    {
        var words = Tokenizer.Keys(text);
        Add(new Phrase(words, term, role, agency, agency is not null && text.Length <= 4 && text.All(char.IsUpper)) { IsNoun = words.Length == 1, Also = also, Languages = languages });
        if (term == Term.Agency && words.Length == 2 && words[0] != "the" && words.All(w => w.All(char.IsLetter)))
        {
            Add(new Phrase([string.Concat(words)], term, role, agency));
        }

        if (term == Term.Prefix && words.Length > 1)
        {
            Add(new Phrase([string.Concat(words)], term, role) { Also = also });
            if (words.Length == 2 && words[0].Length >= 6)
            {
                Beginning(words[1]).AddGerund(new Phrase(words, term, role));
            }
        }

        if (term is Term.Prefix or Term.Title or Term.Tail or Term.Furniture or Term.Agency && agency?.Kind is not ("outlet" or "regional") && words[0].Length > 2)
        {
            if (!_glue.TryGetValue(words[0], out var seconds))
            {
                _glue[words[0]] = seconds = new HashSet<string>(StringComparer.Ordinal);
            }

            seconds.Add(words.Length > 1 ? words[1] : "");
        }
    }

    private void Add(Phrase phrase) => Beginning(phrase.Words[0]).Add(phrase);

    private PhraseSet Beginning(string word)
    {
        if (!_byFirst.TryGetValue(word, out var set))
        {
            _byFirst[word] = set = new PhraseSet();
        }

        return set;
    }
}
