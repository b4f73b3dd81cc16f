using System.CommandLine;

namespace Ingestor.Operate.Commands;

/// <summary>The command line: data on stdout, words on stderr, exit code 0, 1 (some items failed) or 2 (bad usage or configuration).</summary>
public static class IngestorCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Ingestor fetches wire stories on a schedule, strips what is not the story, works out who did what where, and stores documents in MongoDB.")
        {
            RunCommand.Create(),
            ReadCommand.Create(),
            CreditsCommand.Create(),
            DiscoverCommand.Create(),
            PollCommand.Create(),
            SourcesCommand.Create(),
            InitCommand.Create(),
            HealthCommand.Create(),
            ExportCommand.Create(),
            LaterCommand.Create("robots", "Whether robots.txt allows an address (RFC 9309)."),
            LaterCommand.Create("explain", "Every decision about one address."),
            LaterCommand.Create("replay", "Reads the raw archive again with this build."),
            LaterCommand.Create("quarantine", "Lists or retries what was set aside."),
        };
        root.SetAction((_, cancellation) => RunCommand.RunAsync(cancellation));
        return root;
    }
}
