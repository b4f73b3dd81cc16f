using System.Text.Json;

namespace Ingestor.Articles.Credits.Lines;

/// <summary>All language files and the agency file, as one phrase book keyed by first word. Built once, read-only after.</summary>
internal sealed class Lexicon
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyEntry> _domains = new(StringComparer.Ordinal);
    private readonly HashSet<string> _glue = new(StringComparer.Ordinal);
    private readonly List<Phrase> _gerunds = [];

    public static Lexicon Shared { get; } = new();

    private Lexicon()
    {
        var assembly = typeof(Lexicon).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            var path = name.Replace('\\', '/');
            if (path.Contains("Credits/Data/languages/", StringComparison.Ordinal))
            {
                ReadLanguage(assembly.GetManifestResourceStream(name)!);
            }
            else if (path.EndsWith("Credits/Data/agencies.json", StringComparison.Ordinal))
            {
                ReadAgencies(assembly.GetManifestResourceStream(name)!);
            }
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort((a, b) => b.Words.Length - a.Words.Length);
        }
    }

    public IReadOnlyList<Phrase>? Starting(string key) => _byFirst.GetValueOrDefault(key);

    /// <summary>Role phrases of two words ending in a by-word: the only ones matched with misprints.</summary>
    public IReadOnlyList<Phrase> Gerunds => _gerunds;

    /// <summary>A word may be cut where this word begins ("DoeStaff Writer").</summary>
    public bool Glues(string key) => _glue.Contains(key);

    /// <summary>All single words with this meaning, compared without case.</summary>
    public IReadOnlySet<string> Words(Term term) =>
        _byFirst.Values.SelectMany(list => list).Where(p => p.Term == term && p.Words.Length == 1).Select(p => p.Words[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);

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

    private void ReadLanguage(Stream stream)
    {
        using (stream)
        {
            foreach (var (key, phrases) in JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream, Json)!)
            {
                var parts = key.Split(':');
                var term = Enum.Parse<Term>(parts[0], ignoreCase: true);
                CreditRole? role = parts.Length > 1 ? Enum.Parse<CreditRole>(parts[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true) : null;
                foreach (var phrase in phrases)
                {
                    Add(phrase, term, role, null);
                }
            }
        }
    }

    private void ReadAgencies(Stream stream)
    {
        using (stream)
        {
            foreach (var entry in JsonSerializer.Deserialize<AgencyEntry[]>(stream, Json)!)
            {
                foreach (var alias in entry.Aliases.Concat(entry.Tags ?? []))
                {
                    Add(alias, Term.Agency, null, entry);
                }

                foreach (var domain in (entry.Domains ?? []).Concat(entry.EmailDomains ?? []))
                {
                    _domains[domain] = entry;
                }
            }
        }
    }

    private void Add(string text, Term term, CreditRole? role, AgencyEntry? agency)
    {
        var words = Tokenizer.Keys(text);
        Add(new Phrase(words, term, role, agency, agency is not null && text.Length <= 4 && text.All(char.IsUpper)));
        if (term == Term.Prefix && words.Length > 1)
        {
            Add(new Phrase([string.Concat(words)], term, role, null));
            if (words.Length == 2 && words[0].Length >= 6)
            {
                _gerunds.Add(new Phrase(words, term, role));
            }
        }

        if (term is Term.Prefix or Term.Title or Term.Tail or Term.Furniture or Term.Agency && words[0].Length > 2)
        {
            _glue.Add(words[0]);
        }
    }

    private void Add(Phrase phrase)
    {
        if (!_byFirst.TryGetValue(phrase.Words[0], out var list))
        {
            _byFirst[phrase.Words[0]] = list = [];
        }

        list.Add(phrase);
    }
}
