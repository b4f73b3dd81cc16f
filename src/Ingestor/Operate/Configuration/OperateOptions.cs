namespace Ingestor.Operate.Configuration;

/// <summary>Section <c>Ingestor:Operate</c>.</summary>
public sealed record OperateOptions
{
    /// <summary>Where dashboard and health listen.</summary>
    public string Listen { get; init; } = "http://127.0.0.1:5080";
}
