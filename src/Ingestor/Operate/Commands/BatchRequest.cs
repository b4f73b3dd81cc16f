using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingestor.Operate.Commands;

/// <summary>One line of a batch: a JSON object.</summary>
internal static class BatchRequest
{
    private const int Shown = 80;

    /// <exception cref="JsonException">The line is no JSON object; the message shows its beginning and what was expected.</exception>
    public static JsonObject Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) as JsonObject ?? throw Fault(line, null);
        }
        catch (JsonException broken)
        {
            throw Fault(line, broken);
        }
    }

    private static JsonException Fault(string line, Exception? inner) =>
        new($"the line is no JSON object such as {{\"id\":\"1\",\"file\":\"a.html\"}}: {line[..Math.Min(line.Length, Shown)]}", inner);
}
