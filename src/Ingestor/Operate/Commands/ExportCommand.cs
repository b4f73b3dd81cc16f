using System.CommandLine;
using Ingestor.Store;

namespace Ingestor.Operate.Commands;

/// <summary><c>export</c>: the stored documents, or the revisions after a cursor, one JSON line each.</summary>
internal static class ExportCommand
{
    private const int Page = 200;

    public static Command Create()
    {
        var since = new Option<long?>("--since") { Description = "Only revisions after this sequence number, in order; without it the current documents." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "jsonl", Description = "jsonl (relaxed Extended JSON)." };
        format.AcceptOnlyFromAmong("jsonl", "ninjs");
        var command = new Command("export", "Prints stored documents, one a line.") { since, format };
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(format) == "ninjs")
            {
                Console.Error.WriteLine("export --format ninjs: not in this version; a later one brings it");
                return Task.FromResult(ExitCode.BadUsage);
            }

            return OneOff.RunAsync((_, services) => WriteAsync(services.GetRequiredService<IStore>(), parsed.GetValue(since), cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> WriteAsync(IStore store, long? since, CancellationToken cancellation)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        if (since is null)
        {
            await foreach (var article in store.Articles.AllAsync(cancellation))
            {
                await output.WriteLineAsync(ArticleJson.Write(article).AsMemory(), cancellation);
            }

            return ExitCode.Done;
        }

        var cursor = since.Value;
        while (await store.Articles.ReadRevisionsAsync(cursor, Page, cancellation) is { Count: > 0 } page)
        {
            foreach (var revision in page)
            {
                await output.WriteLineAsync($"{{\"sequence\":{revision.Sequence},\"article\":{ArticleJson.Write(revision.Article)}}}".AsMemory(), cancellation);
                cursor = revision.Sequence!.Value;
            }
        }

        return ExitCode.Done;
    }
}
