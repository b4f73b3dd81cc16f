using System.Text.Json;
using System.Text.Json.Nodes;
using Ingestor.Articles;
using Ingestor.Store;

namespace Ingestor.Operate.Commands;

/// <summary>Lines <c>{"id","file","url"}</c> to lines <c>{"id","article","error"}</c>; files are relative to the list.</summary>
internal static class ReadBatch
{
    public static Task<int> RunAsync(string list, CancellationToken cancellation)
    {
        var folder = list == "-" ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(list))!;
        return BatchLines.RunAsync(list, (line, token) => AnswerAsync(line, folder, token), cancellation);
    }

    private static async Task<(string Line, bool Ok)> AnswerAsync(string line, string folder, CancellationToken cancellation)
    {
        JsonNode? id = null;
        try
        {
            var request = BatchRequest.Parse(line);
            id = request["id"]?.DeepClone();
            var file = request["file"]?.GetValue<string>() ?? throw new JsonException("the line has no \"file\"");
            var content = await CommandInput.ReadAsync(Path.Combine(folder, file), cancellation);
            return ArticleReader.Read(new ReadRequest { Content = content, Url = request["url"]?.GetValue<string>(), RetrievedAt = TimeProvider.System.GetUtcNow() }) switch
            {
                ReadResult.Read(var article) => (Line(id, ArticleJson.Write(ArticleDocument.From(article, null, [], null, null, null)), null), true),
                ReadResult.Rejected(var reason, var detail) => (Line(id, null, $"{reason}: {detail}"), false),
                var other => throw new InvalidOperationException($"no such result: {other}"),
            };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return (Line(id, null, error.Message), false);
        }
        catch (Exception fault) when (ProgramFault.Is(fault, cancellation))
        {
            return (Line(id, null, $"a fault of this program, not of the page: {ProgramFault.Describe(fault)}"), false);
        }
    }

    private static string Line(JsonNode? id, string? article, string? error) =>
        $"{{\"id\":{id?.ToJsonString() ?? "null"},\"article\":{article ?? "null"},\"error\":{JsonSerializer.Serialize(error)}}}";
}
