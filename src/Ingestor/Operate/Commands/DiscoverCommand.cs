using System.CommandLine;
using Ingestor.Discover;

namespace Ingestor.Operate.Commands;

/// <summary><c>discover FILE|URL|-</c>: what a feed or list page offers, one JSON line a candidate.</summary>
internal static class DiscoverCommand
{
    public static Command Create()
    {
        var input = new Argument<string?>("input") { Arity = ArgumentArity.ZeroOrOne, Description = "A file, an http(s) address, or - for standard input." };
        var kind = new Option<string?>("--kind") { Description = "feed or page; guessed where it is not given." };
        kind.AcceptOnlyFromAmong("feed", "page");
        var url = new Option<string?>("--url") { Description = "The address that the document came from: relative links resolve against it." };
        var batch = new Option<string?>("--batch") { Description = "A file of lines {\"id\",\"file\",\"kind\",\"url\"}; answers {\"id\",\"candidates\",\"error\"} in the same order." };
        var command = new Command("discover", "Prints the links that a feed or list page offers.") { input, kind, url, batch };
        InputRules.OneOrBatch(command, input, batch);
        command.SetAction((parsed, cancellation) => parsed.GetValue(batch) is { } list
            ? DiscoverBatch.RunAsync(list, cancellation)
            : OneAsync(parsed.GetValue(input)!, parsed.GetValue(kind), parsed.GetValue(url), cancellation));
        return command;
    }

    private static async Task<int> OneAsync(string input, string? kind, string? url, CancellationToken cancellation)
    {
        var (request, fault) = await DocumentInput.OpenAsync(input, url, cancellation);
        if (request is null)
        {
            await Console.Error.WriteLineAsync(fault);
            return ExitCode.SomeFailed;
        }

        switch (Offered.In(request.Content, request.ContentType, kind, request.Url))
        {
            case DiscoverResult.Found(var found, var candidates):
                await Console.Error.WriteLineAsync(found);
                foreach (var candidate in candidates)
                {
                    await Console.Out.WriteLineAsync(CandidateJson.Of(candidate).ToJsonString(CandidateJson.Options));
                }

                return ExitCode.Done;
            case DiscoverResult.Unreadable(var detail):
                await Console.Error.WriteLineAsync($"{input}: {detail}");
                return ExitCode.SomeFailed;
            case var other:
                throw new InvalidOperationException($"no such result: {other}");
        }
    }
}
