using System.CommandLine;
using Ingestor.Operate.Configuration;
using Ingestor.Store;

namespace Ingestor.Operate.Commands;

/// <summary><c>sources</c>: the configured sources and how they are; <c>sources check</c>: the configuration alone.</summary>
internal static class SourcesCommand
{
    public static Command Create()
    {
        var check = new Command("check", "Checks the configured sources without touching the store.");
        check.SetAction(_ =>
        {
            var settings = Settings.Load();
            var stops = Problems.Print(settings);
            Console.WriteLine($"{settings.Catalog.Sources.Count} sources are good, {settings.Catalog.Problems.Count} faults");
            return stops ? ExitCode.BadUsage : settings.Catalog.Problems.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
        });
        var command = new Command("sources", "Lists the sources and what their last polls came to.")
        {
            check, FurnitureCommand.Create(), LaterCommand.Create("import", "Imports an OPML file."), LaterCommand.Create("export", "Exports the sources as OPML."),
        };
        command.SetAction((_, cancellation) => OneOff.RunAsync(
            async (settings, services) =>
            {
                var store = services.GetRequiredService<IStore>();
                foreach (var source in settings.Catalog.Sources.Values)
                {
                    var state = await store.Sources.FindAsync(source.Id, cancellation);
                    var totals = await store.Links.TotalsAsync(source.Id, cancellation);
                    Console.WriteLine($"{source.Id,-24} {source.Kind,-7} {totals.Discovered,8} links {totals[LinkOutcome.Stored],8} stored  {state?.Note ?? "not polled yet"}");
                }

                return ExitCode.Done;
            },
            cancellation));
        return command;
    }
}
