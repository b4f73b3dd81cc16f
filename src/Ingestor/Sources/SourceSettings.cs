namespace Ingestor.Sources;

/// <summary>Section <c>Ingestor:Sources:ID</c> as it is written.</summary>
public sealed record SourceSettings
{
    public string? Kind { get; init; }

    public string? Location { get; init; }

    public string? Name { get; init; }

    /// <summary>Time between polls, hh:mm:ss.</summary>
    public string Every { get; init; } = "00:15:00";

    public bool Enabled { get; init; } = true;

    /// <summary>What is known about the source's pages.</summary>
    public RuleSettings? Rules { get; init; }
}
