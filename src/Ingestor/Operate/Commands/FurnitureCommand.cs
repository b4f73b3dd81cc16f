using System.CommandLine;
using Ingestor.Articles.Boilerplate;
using Ingestor.Store;

namespace Ingestor.Operate.Commands;

/// <summary><c>sources furniture</c>: lines that come back in many stored stories of a source, as proposals for its rules. Changes nothing.</summary>
internal static class FurnitureCommand
{
    private const string NoSource = "(no source)";

    public static Command Create()
    {
        var command = new Command("furniture", "Proposes lines that recur in a source's stored stories for its RemovePhrases; changes nothing.");
        command.SetAction((_, cancellation) => OneOff.RunAsync((_, services) => ProposeAsync(services.GetRequiredService<IStore>(), cancellation), cancellation));
        return command;
    }

    private static async Task<int> ProposeAsync(IStore store, CancellationToken cancellation)
    {
        var bySource = new SortedDictionary<string, RecurringLines>(StringComparer.Ordinal);
        await foreach (var article in store.Articles.AllAsync(cancellation))
        {
            var source = article.Source?.Id ?? NoSource;
            if (!bySource.TryGetValue(source, out var lines))
            {
                bySource[source] = lines = new RecurringLines();
            }

            lines.Add(article.Body.Paragraphs);
        }

        foreach (var (source, lines) in bySource)
        {
            foreach (var (line, stories) in lines.Proposals())
            {
                Console.WriteLine($"{source}\t{stories} of {lines.Stories} stories\t{line}");
            }
        }

        Console.Error.WriteLine("nothing was changed: what is furniture goes into Ingestor:Sources:ID:Rules:RemovePhrases");
        return ExitCode.Done;
    }
}
