using System.Diagnostics;
using System.Text;

namespace Ingestor.Tests.Operate.Commands;

/// <summary>The executable as it was built, run to its end in a folder of its own.</summary>
/// <param name="Output">stdout: data.</param>
/// <param name="Errors">stderr: words.</param>
internal sealed record Executable(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Process Start(string folder, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ingestor.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start) ?? throw new InvalidOperationException("the executable did not start");
    }

    public static Task<Executable> RunAsync(string folder, params string[] arguments) => RunAsync(folder, new Dictionary<string, string>(), "", arguments);

    public static async Task<Executable> RunAsync(string folder, IReadOnlyDictionary<string, string> settings, string input, params string[] arguments)
    {
        using var process = Start(folder, settings, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await EndAsync(process);
    }

    /// <summary>Waits for the end, and ends a process that outstays the limit.</summary>
    public static async Task<Executable> EndAsync(Process process)
    {
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var deadline = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }

        return new Executable(process.ExitCode, await output, await errors);
    }
}
