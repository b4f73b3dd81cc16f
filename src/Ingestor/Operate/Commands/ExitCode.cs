namespace Ingestor.Operate.Commands;

/// <summary>What the process tells its caller.</summary>
public static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some items failed, or the service ended because of a fault.</summary>
    public const int SomeFailed = 1;

    /// <summary>Bad usage or configuration: nothing was done.</summary>
    public const int BadUsage = 2;
}
