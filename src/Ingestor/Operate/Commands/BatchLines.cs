using System.Threading.Channels;

namespace Ingestor.Operate.Commands;

/// <summary>Turns the lines of a request file into lines of answers: in input order, over all cores, with only a few lines in memory.</summary>
internal static class BatchLines
{
    /// <param name="answer">One line in, one line out and whether it went well; it must not throw.</param>
    public static async Task<int> RunAsync(string path, Func<string, CancellationToken, Task<(string Line, bool Ok)>> answer, CancellationToken cancellation)
    {
        if (path != "-" && !File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"{path} is not there: give a file with one JSON object a line, or - for standard input");
            return ExitCode.BadUsage;
        }

        var under = Channel.CreateBounded<Task<(string Line, bool Ok)>>(Environment.ProcessorCount * 4);
        var reading = FillAsync(path, answer, under.Writer, cancellation);
        await using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        using var progress = new ProgressLine("lines");
        var allOk = true;
        await foreach (var task in under.Reader.ReadAllAsync(cancellation))
        {
            var (line, ok) = await task;
            allOk &= ok;
            await output.WriteLineAsync(line.AsMemory(), cancellation);
            progress.Step();
        }

        await reading;
        return allOk ? ExitCode.Done : ExitCode.SomeFailed;
    }

    private static async Task FillAsync(
        string path, Func<string, CancellationToken, Task<(string Line, bool Ok)>> answer, ChannelWriter<Task<(string Line, bool Ok)>> under, CancellationToken cancellation)
    {
        try
        {
            using var lines = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
            while (await lines.ReadLineAsync(cancellation) is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    await under.WriteAsync(Task.Run(() => answer(line, cancellation), cancellation), cancellation);
                }
            }
        }
        finally
        {
            under.Complete();
        }
    }
}
