using Ingestor.Discover;

namespace Ingestor.Store;

/// <summary>One discovered link and what became of it.</summary>
/// <param name="Id">Hash over source and the entry's own id, or its address where it has none.</param>
/// <param name="Due">When it is to be fetched (again); null when nothing is left to do.</param>
/// <param name="Fence">Fencing number of the lease that last touched it.</param>
public sealed record Link(
    string Id,
    string Source,
    string Url,
    Candidate Entry,
    LinkOutcome Outcome,
    string Reason,
    string? ArticleId,
    int Attempts,
    DateTimeOffset? Due,
    DateTimeOffset FirstSeenAt,
    DateTimeOffset LastSeenAt,
    long Fence)
{
    /// <summary>How often workers took it up since one last said what became of it: more than one means that workers died over it, or over another link beside it.</summary>
    public int Unfinished { get; init; }

    public static string IdOf(string source, Candidate candidate) => Store.ArticleId.Hash($"{source}\n{candidate.Id ?? candidate.Url}");
}
