using System.CommandLine;

namespace Ingestor.Operate.Commands;

/// <summary>What must hold of commands that take one input or a batch.</summary>
internal static class InputRules
{
    public static void OneOrBatch(Command command, Argument<string?> input, Option<string?> batch) => command.Validators.Add(result =>
    {
        // A --batch without its file is told by the parser itself; asking for its value would throw.
        if (result.Errors.Any() || result.GetResult(batch) is { Tokens.Count: 0, Implicit: false })
        {
            return;
        }

        var given = result.GetValue(input);
        if ((given is null) == (result.GetValue(batch) is null))
        {
            result.AddError("give either one FILE, URL or -, or --batch with a file of requests");
        }
        else if (given is ['-', _, ..])
        {
            result.AddError($"there is no option {given}: a file of that name is given as ./{given}");
        }
    });
}
