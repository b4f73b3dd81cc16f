using System.Globalization;
using Ingestor.Articles.Boilerplate;
using Ingestor.Articles.Content;

namespace Ingestor.Articles.Credits.Merge;

/// <summary>Reads by-line, dateline, sign-offs and furniture off a story's lines and merges every credit into one list.</summary>
public static class StoryCreditsReader
{
    /// <summary>A by-line or a dateline stands among the first lines; further down the same words are body.</summary>
    private const int HeadLines = 4;

    public static StoryCredits Read(IReadOnlyList<StoryLine> lines, IReadOnlyList<string> namedAuthors)
    {
        var kept = new List<StoryLine>();
        var removed = new List<RemovedText>();
        var credits = new List<Credit>();
        string? byline = null, publisher = null;
        Dateline? dateline = null;
        Agency? agency = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (index < HeadLines && SiteByline(line.Text) is { } site)
            {
                publisher ??= site;
                removed.Add(new RemovedText(line.Text, "credit.byline", "names the site that republished the story"));
                continue;
            }

            var read = CreditReader.Read(line.Text);
            if (read.Drop)
            {
                agency ??= Named(read.Agency, line.Text);
                Add(credits, read, line.Text);
                var isByline = index < HeadLines && read.People.All(person => person.Role == CreditRole.Reporter);
                byline ??= isByline ? WithoutByWord(line.Text) : null;
                removed.Add(new RemovedText(line.Text, isByline ? "credit.byline" : "credit.signoff", "says who made the story"));
                removed.AddRange(Lead(line.Text));
            }
            else if (read.Dateline is { } cut && dateline is null && kept.Count < HeadLines)
            {
                dateline = new Dateline(cut.Raw, [.. cut.Locations.Select(Recase)], cut.Date, cut.Agency);
                agency ??= Named(cut.Agency, cut.Raw.Trim());
                kept.Add(line with { Text = cut.Rest ?? "" });
            }
            else if (BoilerplateLines.Judge(line.Text) is { Keep: false } verdict)
            {
                removed.Add(new RemovedText(line.Text, verdict.Rule, verdict.Reason));
            }
            else
            {
                kept.Add(line);
            }
        }

        foreach (var name in namedAuthors.Where(name => credits.All(credit => !SameName(credit.Name, name)) && !SameName(name, publisher)))
        {
            credits.Add(new Credit(name, AgencyList.Find(name) is null ? CreditKind.Person : CreditKind.Organization, CreditRole.Reporter, null, null, null, name));
        }

        var reporters = credits.Where(credit => credit is { Kind: CreditKind.Person, Role: CreditRole.Reporter }).Select(credit => credit.Name).Distinct().ToArray();
        return new StoryCredits(byline, reporters, credits, dateline, agency, publisher, kept, removed);
    }

    /// <summary>Furniture glued to the front of a sign-off ("Acquire Licensing Rights – (Additional reporting by …") is named apart, for audit.</summary>
    private static IEnumerable<RemovedText> Lead(string text)
    {
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        var lead = bracket > 0 ? text[..bracket].Trim(' ', '–', '-', '—') : "";
        return lead.Length > 0 && BoilerplateLines.Judge(lead) is { Keep: false } verdict
            ? [new RemovedText(lead, verdict.Rule, verdict.Reason)]
            : [];
    }

    private static void Add(List<Credit> credits, CreditLine line, string raw)
    {
        foreach (var person in line.People)
        {
            Merge(credits, new Credit(Recase(person.Name), CreditKind.Person, person.Role, person.Location, person.Organization, person.Email, raw));
        }

        foreach (var organization in line.Organizations.Where(organization => organization.Role != CreditRole.Affiliation))
        {
            Merge(credits, new Credit(organization.Name, CreditKind.Organization, organization.Role, organization.Location, null, null, raw));
        }
    }

    /// <summary>One entry a person and role: a second line only adds the place that the first did not know.</summary>
    private static void Merge(List<Credit> credits, Credit credit)
    {
        var at = credits.FindIndex(known => known.Role == credit.Role && known.Kind == credit.Kind && SameName(known.Name, credit.Name));
        if (at < 0)
        {
            credits.Add(credit);
        }
        else
        {
            credits[at] = credits[at] with { Location = credits[at].Location ?? credit.Location };
        }
    }

    /// <summary>"by time news": a by-word before words in lower case is a site's name, since people's names have capitals.</summary>
    private static string? SiteByline(string text)
    {
        var words = text.Split(' ');
        return words.Length is >= 2 and <= 5 && CreditVocabulary.ByWords.Contains(words[0]) && words[1..].All(word => char.IsLower(word[0]))
            ? string.Join(' ', words[1..])
            : null;
    }

    private static string WithoutByWord(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && CreditVocabulary.ByWords.Contains(text[..space]) ? text[(space + 1)..] : text;

    private static Agency? Named(string? name, string evidence) =>
        name is not null && AgencyList.Find(name) is { } entry ? new Agency(entry.Id, entry.Name, evidence) : null;

    private static bool SameName(string name, string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Capitals are the wire's, not the name's: "SEOUL" is shown as "Seoul"; the raw form stays beside it.</summary>
    private static string Recase(string text) =>
        text.Length > 3 && !text.Any(char.IsLower) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant()) : text;
}
