using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingestor.Articles.Credits;

namespace Ingestor.Operate.Commands;

/// <summary><c>credits --batch</c>: lines <c>{"id","text"}</c> to what each line of text credits.</summary>
internal static class CreditsCommand
{
    public static Command Create()
    {
        var batch = new Option<string>("--batch") { Required = true, Description = "A file of lines {\"id\",\"text\"}, or - for standard input." };
        var command = new Command("credits", "Understands lines of text as by-lines, datelines, sign-offs and picture credits.") { batch };
        command.SetAction((parsed, cancellation) => BatchLines.RunAsync(parsed.GetRequiredValue(batch), (line, _) => Task.FromResult(Answer(line)), cancellation));
        return command;
    }

    private static (string Line, bool Ok) Answer(string line)
    {
        try
        {
            return (CreditLineJson.Answer(line), true);
        }
        catch (JsonException error)
        {
            return (new JsonObject { ["id"] = null, ["error"] = error.Message }.ToJsonString(), false);
        }
        catch (Exception fault) when (ProgramFault.Is(fault, CancellationToken.None))
        {
            return (new JsonObject { ["id"] = BatchRequest.Parse(line)["id"]?.DeepClone(), ["error"] = $"a fault of this program, not of the line: {ProgramFault.Describe(fault)}" }.ToJsonString(), false);
        }
    }
}
