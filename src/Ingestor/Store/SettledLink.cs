namespace Ingestor.Store;

/// <summary>What one attempt at a link came to.</summary>
/// <param name="Due">Next attempt; only a deferred link has one.</param>
public sealed record SettledLink(string Id, LinkOutcome Outcome, string Reason, string? ArticleId = null, DateTimeOffset? Due = null);
