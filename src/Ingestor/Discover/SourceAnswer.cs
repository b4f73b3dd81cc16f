namespace Ingestor.Discover;

/// <summary>What a source said when it was asked.</summary>
/// <param name="ETag">The validators to send next time: the old ones where the answer was "not modified".</param>
/// <param name="Fault">Why there is no answer; null when there is one.</param>
public sealed record SourceAnswer(
    IReadOnlyList<Candidate> Candidates, string? ETag, string? LastModified, string? Fault = null, TimeSpan? RetryAfter = null);
