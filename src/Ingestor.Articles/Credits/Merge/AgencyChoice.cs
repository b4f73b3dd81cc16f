namespace Ingestor.Articles.Credits.Merge;

/// <summary>Weighs everything that names an originating agency. A wire agency outranks a newsroom, and both outrank a picture house.</summary>
internal sealed class AgencyChoice
{
    private readonly List<(int Rank, AgencyWitness Witness, Agency Agency)> _named = [];

    internal void Name(string? name, AgencyWitness witness, string evidence)
    {
        if (name is not null && witness != AgencyWitness.Picture && AgencyList.Find(name) is { Originates: true } entry)
        {
            _named.Add((RankOf(entry.Kind), witness, new Agency(entry.Id, entry.Name, evidence)));
        }
    }

    /// <summary>The strongest witness; among equals the first in the story.</summary>
    internal Agency? Best() => _named.Count == 0 ? null : _named
        .OrderBy(named => named.Witness == AgencyWitness.Contribution ? 1 : 0)
        .ThenBy(named => named.Rank)
        .ThenBy(named => named.Witness)
        .First().Agency;

    private static int RankOf(string kind) => kind switch
    {
        "wire" => 0,
        "newsroom" => 1,
        _ => 2,
    };
}
