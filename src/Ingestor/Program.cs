using System.CommandLine;
using System.Text;
using Ingestor;
using Ingestor.Operate.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var parsed = IngestorCommand.Create().Parse(args);
try
{
    // The default ends the process two seconds after SIGTERM, in the middle of an orderly stop: the service bounds its own stop below this.
    var exit = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(19) });
    return parsed.Errors.Count > 0 ? ExitCode.BadUsage : exit;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("stopped before the end; what was stored stays, running again goes on");
    return ExitCode.SomeFailed;
}
catch (Exception fault)
{
    await Console.Error.WriteLineAsync($"a fault of this program: {ProgramFault.Describe(fault)}\nplease report it with these lines:\n{fault}");
    return ExitCode.SomeFailed;
}
