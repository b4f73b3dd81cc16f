using System.CommandLine;
using Ingestor.Store;

namespace Ingestor.Operate.Commands;

/// <summary><c>init</c>: creates collections, indexes and the validator.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var command = new Command("init", "Prepares the store: collections, indexes and the validator. Running it again changes nothing.");
        command.SetAction((_, cancellation) => OneOff.RunAsync(
            (_, services) =>
            {
                Console.WriteLine($"{services.GetRequiredService<IStore>().Description} is ready");
                return Task.FromResult(ExitCode.Done);
            },
            cancellation));
        return command;
    }
}
