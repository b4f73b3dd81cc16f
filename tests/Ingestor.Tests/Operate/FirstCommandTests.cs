using System.Diagnostics;
using Ingestor.TestMongo;
using Ingestor.Tests.Operate.Commands;

namespace Ingestor.Tests.Operate;

/// <summary>README's first command in a fresh checkout, and what a newcomer sees who stands elsewhere.</summary>
public sealed class FirstCommandTests
{
    [Fact]
    public async Task Dotnet_run_starts_where_the_user_stands()
    {
        var root = MongoServer.Root();
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["msbuild", "src/Ingestor", "-getProperty:RunWorkingDirectory", "-nologo"]) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true })!;

        var run = await Executable.EndAsync(build);

        Assert.Equal(root, run.Output.Trim());
    }

    [Fact]
    public async Task A_folder_without_settings_is_told_with_the_cure()
    {
        var folder = Directory.CreateTempSubdirectory("ingestor-nowhere-");

        var run = await Executable.RunAsync(folder.FullName, "sources");

        folder.Delete(recursive: true);
        Assert.Contains($"no appsettings.json in {folder.FullName}: start ingestor where it lies", run.Errors, StringComparison.Ordinal);
    }
}
