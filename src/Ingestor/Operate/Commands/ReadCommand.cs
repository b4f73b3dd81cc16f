using System.CommandLine;
using Ingestor.Articles;
using Ingestor.Articles.Rules;
using Ingestor.Operate.Configuration;
using Ingestor.Store;

namespace Ingestor.Operate.Commands;

/// <summary><c>read FILE|URL|-</c>: one document through the whole ArticleReader, nothing stored; <c>read --batch</c>: many.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var input = new Argument<string?>("input") { Arity = ArgumentArity.ZeroOrOne, Description = "A file, an http(s) address, or - for standard input." };
        var url = new Option<string?>("--url") { Description = "The address that the document came from, for its links and its publisher." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "json", Description = "json (the stored document), text (the story) or review (what was kept, removed and why)." };
        format.AcceptOnlyFromAmong("json", "text", "review");
        var source = new Option<string?>("--source") { Description = "A configured source whose rules are tried." };
        var batch = new Option<string?>("--batch") { Description = "A file of lines {\"id\",\"file\",\"url\"}; answers {\"id\",\"article\",\"error\"} in the same order." };
        var command = new Command("read", "Reads one document, or a batch, and prints what it found; stores nothing.") { input, url, format, source, batch };
        InputRules.OneOrBatch(command, input, batch);
        command.SetAction((parsed, cancellation) => parsed.GetValue(batch) is { } list
            ? ReadBatch.RunAsync(list, cancellation)
            : ReadOneAsync(parsed.GetValue(input)!, parsed.GetValue(url), parsed.GetValue(format)!, parsed.GetValue(source), cancellation));
        return command;
    }

    private static async Task<int> ReadOneAsync(string input, string? url, string format, string? source, CancellationToken cancellation)
    {
        PageRules? rules = null;
        if (source is not null)
        {
            var catalog = Settings.Load().Catalog;
            if (!catalog.Sources.TryGetValue(source, out var known))
            {
                await Console.Error.WriteLineAsync($"--source {source}: no such source; there are {string.Join(", ", catalog.Sources.Keys.Order(StringComparer.Ordinal))}");
                return ExitCode.BadUsage;
            }

            rules = known.Rules;
        }

        var (request, fault) = await DocumentInput.OpenAsync(input, url, cancellation);
        if (request is null)
        {
            await Console.Error.WriteLineAsync(fault);
            return ExitCode.SomeFailed;
        }

        switch (ArticleReader.Read(request with { Rules = rules }))
        {
            case ReadResult.Read(var article):
                await Console.Out.WriteLineAsync(format switch
                {
                    "text" => $"{article.Headline}\n\n{article.Body.Text}",
                    "review" => ReviewText.Of(article),
                    _ => ArticleJson.Write(ArticleDocument.From(article, null, [], null, null, null), indent: true),
                });
                return ExitCode.Done;
            case ReadResult.Rejected(var reason, var detail):
                await Console.Error.WriteLineAsync($"{input}: {reason}: {detail}");
                return ExitCode.SomeFailed;
            case var other:
                throw new InvalidOperationException($"no such result: {other}");
        }
    }
}
