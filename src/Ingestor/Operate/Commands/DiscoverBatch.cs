using System.Text.Json;
using System.Text.Json.Nodes;
using Ingestor.Discover;

namespace Ingestor.Operate.Commands;

/// <summary>Lines <c>{"id","file","kind","url"}</c> to lines <c>{"id","candidates","error"}</c>; files are relative to the list.</summary>
internal static class DiscoverBatch
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
            return Offered.In(content, null, request["kind"]?.GetValue<string>(), request["url"]?.GetValue<string>()) switch
            {
                DiscoverResult.Found(_, var candidates) => (Line(id, [.. candidates.Select(CandidateJson.Of)], null), true),
                DiscoverResult.Unreadable(var detail) => (Line(id, null, detail), false),
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

    private static string Line(JsonNode? id, JsonObject[]? candidates, string? error) =>
        new JsonObject { ["id"] = id, ["candidates"] = candidates is null ? null : new JsonArray(candidates), ["error"] = error }.ToJsonString(CandidateJson.Options);
}
