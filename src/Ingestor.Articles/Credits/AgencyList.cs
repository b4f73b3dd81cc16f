using Ingestor.Articles.Credits.Lines;

namespace Ingestor.Articles.Credits;

/// <summary>Agencies and newsrooms with the names they go by (<c>Credits/Data/agencies.json</c>).</summary>
public static class AgencyList
{
    /// <summary>The agency that goes by exactly this name; null when none does.</summary>
    public static Agency? Find(string name)
    {
        var d = new Draft(name, Lexicon.Shared);
        return d.Find(0, Term.Agency) is { } match && match.End == d.Count && match.Phrase.Agency is { } entry ? new Agency(entry.Id, entry.Name, name) : null;
    }
}
