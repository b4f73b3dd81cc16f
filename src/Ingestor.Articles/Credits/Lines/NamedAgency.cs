namespace Ingestor.Articles.Credits.Lines;

/// <summary>
/// Which agency the line names: the first wire in the text; one that only contributed gives way to a newsroom,
/// a distributor to anybody.
/// </summary>
internal static class NamedAgency
{
    /// <summary>The agency that a line of page furniture names, an address among its words included.</summary>
    public static Agency? Of(string furniture)
    {
        var d = new Draft(furniture, Lexicon.Shared);
        d.Mark(0, d.Count, "furniture");
        return Of(d);
    }

    public static Agency? Of(Draft d)
    {
        if (d.DatelineAgency is { } head)
        {
            return new Agency(head.Id, head.Name, d.Dateline?.Raw.Trim() ?? head.Name);
        }

        var contributed = d.Organizations.Where(o => o.Role == CreditRole.AdditionalReporter).Select(o => o.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        (AgencyEntry Entry, string Words, int Rank)? best = null;
        for (var i = 0; i < d.Count; i++)
        {
            if (d.Rule(i) is null)
            {
                continue;
            }

            var (entry, end) = Named(d, i);
            if (entry is null || end == i + 1 && IsInside(d, i))
            {
                continue;
            }

            var words = d.Text(i, end);
            var rank = entry.Kind switch { "wire" => contributed.Contains(words) ? 2 : 0, "newsroom" => 1, "pictures" => 3, _ => 9 };
            if (rank < 9 && (best is null || rank < best.Value.Rank))
            {
                best = (entry, words, rank);
            }

            i = end - 1;
        }

        return best is { } b ? new Agency(b.Entry.Id, b.Entry.Name, b.Words) : OfHouses(d);
    }

    /// <summary>"Harbour PA": letters that end another house's name are no agency.</summary>
    private static bool IsInside(Draft d, int i) => d.Rule(i) is "employer" or "organisation" or "house" && d.Rule(i - 1) == d.Rule(i) && d.IsUpper(i - 1) && d.Tokens[i].Key.Length <= 4;

    /// <summary>Text without spaces has no token for the house alone; a tag ("Foto: AA") counts as the source.</summary>
    private static Agency? OfHouses(Draft d)
    {
        foreach (var house in d.Organizations)
        {
            var spelled = d.Lexicon.Starting(FoldedText.Of(house.Name));
            var entry = spelled?.Of(Term.Agency).FirstOrDefault(phrase => phrase.Words.Length == 1)?.Agency
                ?? (house.Role is CreditRole.Source && house.Name.All(char.IsUpper) ? spelled?.Of(Term.Tag).FirstOrDefault(phrase => phrase.Words.Length == 1)?.Agency : null);
            if (entry is { Kind: "wire" })
            {
                return new Agency(entry.Id, entry.Name, house.Name);
            }
        }

        return null;
    }

    private static (AgencyEntry? Entry, int End) Named(Draft d, int i)
    {
        var token = d.Tokens[i];
        if (token.Kind is TokenKind.Email or TokenKind.Domain)
        {
            var at = token.Key.LastIndexOf('@');
            return (d.Lexicon.ByDomain(at < 0 ? Host(token.Key) : token.Key[(at + 1)..]), i + 1);
        }

        return (d.Find(i, Term.Agency) ?? (d.Is(i - 1, "/") || d.Rule(i) is "supplied" && d.IsCapitals(i) ? d.Find(i, Term.Tag) : null)) is { } match ? (match.Phrase.Agency, match.End) : (null, i + 1);
    }

    private static string Host(string address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) is var s && s >= 0 ? s + 3 : 0;
        var slash = address.IndexOf('/', start);
        return slash < 0 ? address[start..] : address[start..slash];
    }
}
