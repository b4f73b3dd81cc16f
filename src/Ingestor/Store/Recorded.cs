namespace Ingestor.Store;

/// <summary>What a poll's candidates were to the ledger. <c>New + Known + WithoutUrl = Found</c>.</summary>
public sealed record Recorded(int Found, int New, int Known, int WithoutUrl);
