using System.Diagnostics;
using Ingestor.Store;

namespace Ingestor;

/// <summary>A fault of this program that one input brought out: it costs that input alone, and says where it happened.</summary>
internal static class ProgramFault
{
    /// <summary>Whether the exception is a fault at one input: not the end of the store, and not a wish to stop.</summary>
    public static bool Is(Exception error, CancellationToken stop) =>
        error is not StoreUnavailableException && !(error is OperationCanceledException && stop.IsCancellationRequested);

    /// <summary>The link is set aside with its address and its archived bytes: a person can look, and a mended version can try it again.</summary>
    public static SettledLink After(Link link, Exception fault) =>
        new(link.Id, LinkOutcome.Quarantined, $"a fault of this program, not of the page: {Describe(fault)}");

    /// <summary>The link that workers died over again and again, told from the links beside it by being the first that none of them got past.</summary>
    public static SettledLink AfterDeaths(Link link) =>
        new(link.Id, LinkOutcome.Quarantined, $"taken up {link.Unfinished - 1} times, and no worker lived to say what became of it: look at the page before it is tried again");

    /// <summary>"KeyNotFoundException: the key was not there (at Ingestor.Articles.Content.StorySelector.Select)".</summary>
    public static string Describe(Exception fault)
    {
        var method = new StackTrace(fault).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Namespace?.StartsWith(nameof(Ingestor), StringComparison.Ordinal) == true);
        return $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}{(method is null ? "" : $" (at {method.DeclaringType}.{method.Name})")}";
    }
}
