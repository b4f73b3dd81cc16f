using Ingestor.Articles.Credits.Lines;

namespace Ingestor.Articles.Credits;

/// <summary>Agencies and newsrooms with the names they go by (<c>Credits/Data/agencies.json</c>).</summary>
public static class AgencyList
{
    /// <summary>The agency that the list or a text calls by exactly this name; null when none goes by it.</summary>
    public static AgencyEntry? Find(string name)
    {
        if (Lexicon.Shared.Spelled(name) is { } entry)
        {
            return entry;
        }

        var d = new Draft(name, Lexicon.Shared);
        return d.Find(0, Term.Agency) is { } match && match.End == d.Count ? match.Phrase.Agency : null;
    }

    /// <summary>The agency that the text names first, as whole words; null when it names none.</summary>
    public static AgencyEntry? FindIn(string text)
    {
        var d = new Draft(text, Lexicon.Shared);
        return Enumerable.Range(0, d.Count).Select(i => d.Find(i, Term.Agency)?.Phrase.Agency).FirstOrDefault(entry => entry is not null);
    }
}
