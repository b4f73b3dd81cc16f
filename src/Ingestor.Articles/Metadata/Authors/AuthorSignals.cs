using Ingestor.Articles.Content.Signals;
using Ingestor.Articles.Credits;
using Ingestor.Articles.Credits.Lines;
using Ingestor.Articles.Credits.Merge;
using Ingestor.Articles.Documents;
using Ingestor.Articles.Documents.Encodings;

namespace Ingestor.Articles.Metadata.Authors;

/// <summary>Everything that speaks for or against a candidate, as numbers.</summary>
internal sealed class AuthorSignals
{
    public const int Most = 100;

    private static readonly IReadOnlySet<string> GivenNames = Lexicon.Shared.Words(Term.Given);
    private static readonly string[] Witnesses = Enum.GetNames<AuthorWitness>();
    private static readonly int Comment = ElementMarks.IndexOf("comment");

    private readonly IReadOnlyList<AuthorCandidate> _all;
    private readonly PagePlaces _places;
    private readonly Publisher? _publisher;
    private readonly string _headline;
    private readonly string _site;
    private readonly string _domain;
    private readonly int _declared;
    private readonly int _declaredPeople;
    private readonly HashSet<string> _declaredFields;

    /// <summary>Where each candidate is shown first, of those that are shown.</summary>
    private readonly List<(AuthorCandidate Candidate, AuthorMention Mention)> _shown = [];

    /// <summary>Declared ones that are shown near the headline.</summary>
    private readonly List<AuthorCandidate> _declaredNear = [];

    public AuthorSignals(IReadOnlyList<AuthorCandidate> all, PagePlaces places, Publisher? publisher, string? headline)
    {
        (_all, _places, _publisher, _headline) = (all, places, publisher, $" {NameKey.Of(headline ?? "")} ");
        (_site, _domain) = (Glued(publisher?.Name ?? ""), Glued(publisher?.Domain ?? ""));
        _declared = all.Count(candidate => candidate.IsDeclared);
        _declaredPeople = all.Count(candidate => candidate.IsDeclared && candidate.Name.Kind == NameKind.Person && !SiteName.Is(candidate.Name.Name, publisher));
        _declaredFields = [.. all.Where(candidate => candidate.IsDeclared).SelectMany(candidate => candidate.Mentions).Where(mention => !mention.IsDeclared).Select(mention => mention.Field)];
        foreach (var candidate in all)
        {
            if (candidate.Mentions.Find(mention => !mention.IsDeclared) is { } shown)
            {
                _shown.Add((candidate, shown));
            }

            if (candidate.IsDeclared && candidate.Mentions.Exists(mention => !mention.IsDeclared && IsNear(mention.Block)))
            {
                _declaredNear.Add(candidate);
            }
        }
    }

    /// <summary>The names of the signals in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesOf();

    public void Fill(AuthorCandidate candidate, Span<float> values) => Fill(candidate, values, null);

    private void Fill(AuthorCandidate candidate, Span<float> values, List<string>? names)
    {
        var row = new SignalRow(values, names);
        var mentions = candidate.Mentions;
        Span<int> by = stackalloc int[Witnesses.Length];
        foreach (var mention in mentions)
        {
            by[(int)mention.Witness]++;
        }

        for (var witness = 0; witness < by.Length; witness++)
        {
            row.Put("by", Witnesses[witness], Math.Min(3, by[witness]));
        }

        Form(ref row, candidate.Name);
        row.Put("origins", mentions.Select(mention => mention.Origin).Distinct().Count());
        row.Put("place", mentions[0].Place);
        row.Put("mates", mentions.Max(mention => mention.Mates));
        row.Put("with declared", mentions.Exists(mention => !mention.IsDeclared && _declaredFields.Contains(mention.Field)));
        row.Put("organization", mentions.Exists(mention => mention.CallsOrganization));
        row.Put("in headline", candidate.IsIn(_headline));
        var (inLonger, inDeclared, holdsShorter, holdsDeclared) = (false, false, false, false);
        foreach (var other in _all)
        {
            var (isIn, holds) = (other.Key.Length > candidate.Key.Length && other.Holds(candidate), other.Key.Length < candidate.Key.Length && candidate.Holds(other));
            (inLonger, inDeclared) = (inLonger || isIn, inDeclared || (isIn && other.IsDeclared));
            (holdsShorter, holdsDeclared) = (holdsShorter || holds, holdsDeclared || (holds && other.IsDeclared));
        }

        row.Put("in longer", inLonger);
        row.Put("in declared", inDeclared);
        row.Put("holds shorter", holdsShorter);
        row.Put("holds declared", holdsDeclared);
        row.Put("page declared", _declared);
        row.Put("page declared people", _declaredPeople);
        row.Put("page candidates", _all.Count);
        Shown(ref row, candidate, [.. mentions.Where(mention => !mention.IsDeclared)]);
    }

    private void Form(ref SignalRow row, ReadName name)
    {
        var words = name.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        row.Put("kind", (int)name.Kind);
        row.Put("words", words.Length);
        row.Put("name length", name.Name.Length);
        row.Put("capitals", words.Count(word => char.IsUpper(word[0])) / (float)words.Length);
        row.Put("all capitals", !name.Name.Any(char.IsLower));
        row.Put("digits", name.Name.Any(char.IsDigit));
        row.Put("given", GivenNames.Contains(words[0]));
        row.Put("fits", NameLook.Fits(name.Name));
        row.Put("placeholder", AuthorNames.IsPlaceholder(name.Name));
        row.Put("agency", AgencyList.Find(name.Name) is not null);
        row.Put("site", SiteName.Is(name.Name, _publisher));
        row.Put("of site", SharesSite(name.Name));
        Span<int> signs = stackalloc int[SideWords.Count];
        SideWords.Add(name.Name, signs);
        for (var sign = 0; sign < signs.Length; sign++)
        {
            row.Put("signs", SideWords.Names[sign], signs[sign]);
        }
    }

    private bool SharesSite(string name)
    {
        var key = Glued(name);
        return key.Length > 2 && (_site.Contains(key, StringComparison.Ordinal) || _domain.Contains(key, StringComparison.Ordinal) || (_site.Length > 2 && key.Contains(_site, StringComparison.Ordinal)));
    }

    private static string Glued(string name) => NameKey.Of(name).Replace(" ", "", StringComparison.Ordinal);

    private void Shown(ref SignalRow row, AuthorCandidate candidate, AuthorMention[] shown)
    {
        row.Put("shown", Math.Min(10, shown.Select(mention => mention.Block).Distinct().Count()));
        row.Put("shown in comments", Math.Min(10, shown.Count(mention => _places.Distance(mention.Element, Comment) < 8)));
        var best = shown.MaxBy(Strength);
        row.Put("best", best is null ? -1 : (int)best.Witness);
        row.Put("best mates", best?.Mates ?? 0);
        row.Put("best place", best?.Place ?? 0);
        row.Put("best share", best is null ? 0 : best.Name.Name.Length / (float)_places.Document.Blocks[best.Block].Text.Length);
        row.Put("link", best is null ? 0 : Link(best));
        row.Put("slug", shown.Length == 0 ? 0 : shown.Max(Slug));
        var (bylines, above) = (0, 0);
        foreach (var (rival, mention) in _shown)
        {
            if (rival != candidate)
            {
                bylines += mention.Witness is AuthorWitness.Byline or AuthorWitness.Property or AuthorWitness.Profile && IsNear(mention.Block) ? 1 : 0;
                above += mention.Block < best?.Block && IsNear(mention.Block) ? 1 : 0;
            }
        }

        row.Put("rival by-lines", Math.Min(9, bylines));
        row.Put("rivals above", best is null ? 30 : Math.Min(30, above));
        row.Put("rival declared", _declaredNear.Exists(rival => rival != candidate));
        _places.Put(ref row, best?.Block ?? -1, best?.Element ?? -1);
    }

    private bool IsNear(int block) => _places.Headline >= 0 ? block - _places.Headline is > -8 and < 16 : block < 40;

    /// <summary>0 none, 1 to a page, 2 to a social profile or a mailbox, of the nearest link around the name.</summary>
    private int Link(AuthorMention mention)
    {
        foreach (var element in _places.Document.Ancestry(mention.Element).Take(4))
        {
            if (element.Tag == "a" && element["href"] is { } href)
            {
                return href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || href.Contains("twitter.com", StringComparison.OrdinalIgnoreCase) || href.Contains("//x.com", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
            }
        }

        return 0;
    }

    /// <summary>Share of the name's words that its link's address spells.</summary>
    private float Slug(AuthorMention mention)
    {
        var link = _places.Document.Ancestry(mention.Element).Take(4).FirstOrDefault(element => element.Tag == "a");
        if (link?["href"] is not { Length: < 300 } href)
        {
            return 0;
        }

        var words = NameKey.Of(mention.Name.Name).Split(' ');
        return words.Count(word => word.Length > 1 && href.Contains(word, StringComparison.OrdinalIgnoreCase)) / (float)words.Length;
    }

    private float Strength(AuthorMention mention) => mention.Witness switch
    {
        AuthorWitness.Property => 4,
        AuthorWitness.Profile or AuthorWitness.Byline => 3,
        AuthorWitness.Marked or AuthorWitness.Inside => 2,
        _ => 1,
    } - (_places.Distance(mention.Element, Comment) < 8 ? 4 : 0) - (Math.Abs(mention.Block - Math.Max(0, _places.Headline)) / 30f);

    private static List<string> NamesOf()
    {
        var names = new List<string>();
        var document = new Document { Kind = DocumentKind.PlainText, Encoding = new TextEncoding("utf-8", "", 0), Blocks = [new Block(0, BlockKind.Paragraph, "text", 0, -1, 0, [new TextRun(0, 4, -1)])] };
        var candidate = AuthorCandidate.Of([new AuthorMention(AuthorWitness.Bare, "", "text", new ReadName("Ann", NameKind.Person), 0, 1, 0)]);
        var places = PagePlaces.Of(document, new Content.PageChances(document), -1);
        new AuthorSignals(candidate, places, null, null).Fill(candidate[0], new float[Most], names);
        return names;
    }
}
