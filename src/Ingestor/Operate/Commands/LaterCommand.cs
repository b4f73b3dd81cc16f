using System.CommandLine;

namespace Ingestor.Operate.Commands;

/// <summary>A verb that is named already and says plainly that it is not there yet.</summary>
internal static class LaterCommand
{
    public static Command Create(string name, string description)
    {
        var command = new Command(name, $"{description} (not in this version)") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ =>
        {
            Console.Error.WriteLine($"ingestor {name}: not in this version; a later one brings it");
            return ExitCode.BadUsage;
        });
        return command;
    }
}
