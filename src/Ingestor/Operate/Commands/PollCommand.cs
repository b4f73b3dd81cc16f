using System.CommandLine;
using Ingestor.Discover;
using Ingestor.Store;

namespace Ingestor.Operate.Commands;

/// <summary><c>poll SOURCE</c>: one run of one source, now and in this process.</summary>
internal static class PollCommand
{
    public static Command Create()
    {
        var source = new Argument<string>("source") { Description = "A source's id from the configuration." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only print what the source offers; fetch and store nothing." };
        var command = new Command("poll", "Polls one source and works off what is due.") { source, dryRun };
        command.SetAction((parsed, cancellation) => OneOff.RunAsync(
            async (settings, services) =>
            {
                var id = parsed.GetRequiredValue(source);
                if (!settings.Catalog.Sources.TryGetValue(id, out var known))
                {
                    await Console.Error.WriteLineAsync($"no source is called '{id}': the configuration has {string.Join(", ", settings.Catalog.Sources.Keys.Order())}");
                    return ExitCode.BadUsage;
                }

                if (!parsed.GetValue(dryRun))
                {
                    var report = await services.GetRequiredService<Pipeline>().PollAsync(known, cancellation);
                    Console.WriteLine(report);
                    return report.Note is null && !report.Settled.ContainsKey(LinkOutcome.Quarantined) ? ExitCode.Done : ExitCode.SomeFailed;
                }

                var answer = await services.GetRequiredService<SourceDiscovery>().AskAsync(known, null, cancellation);
                foreach (var candidate in answer.Candidates)
                {
                    Console.WriteLine(CandidateJson.Of(candidate).ToJsonString(CandidateJson.Options));
                }

                await Console.Error.WriteLineAsync(answer.Fault ?? $"{answer.Candidates.Count} candidates");
                return answer.Fault is null ? ExitCode.Done : ExitCode.SomeFailed;
            },
            cancellation));
        return command;
    }
}
